import type { Walk } from '../walk.js';
import { walkDay } from './calendar.js';

/** The firm that audits; the auditors of the walk are its people. */
export const ALDER = 'tidewater-alder';
const [BIRCH, CEDAR] = ['tidewater-birch', 'tidewater-cedar'];

export const OTHERS = { birch: BIRCH, cedar: CEDAR };

/** What Tidewater Forms does. */
export const INDUSTRY = 'SOFTWARE.FORMS';
const ADJACENT = 'SOFTWARE.PAYROLL';

const LONG = '2031-12-31';

/** Three firms (8.6); Cedar's licence ends before it could be chosen. */
const FIRMS = [
  { firmId: ALDER, legalName: 'Alder CPA LLP (sample)', licenceNo: 'S-2001', socReports: 64, knows: ADJACENT },
  { firmId: BIRCH, legalName: 'Birch Assurance PC (sample)', licenceNo: 'S-2002', socReports: 31, knows: INDUSTRY },
  { firmId: CEDAR, legalName: 'Cedar CPAs (sample)', licenceNo: 'S-2003', socReports: 80, knows: INDUSTRY },
];

/** The platform's operator lists and verifies the firms. */
export const listFirms = async ({ cast }: Walk): Promise<void> => {
  for (const { firmId, legalName, licenceNo, socReports, knows } of FIRMS) {
    await cast.operator.command('listFirm', { firmId, legalName, licenceNo, socReports, industries: [knows] });
    await cast.operator.command('verifyFirm', {
      firmId,
      licenceUntil: firmId === CEDAR ? walkDay('2025-11-30') : walkDay(LONG),
      peerReviewUntil: walkDay(LONG),
      peerReviewClean: true,
    });
  }
};

export const inviteObserver = async ({ cast, settle }: Walk, engagementId: string, firmId: string): Promise<void> => {
  await settle();
  await cast.compliance.command('inviteObserver', { engagementId, firmId });
};
