import type { AuditorCandidate } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { ALDER, INDUSTRY, OTHERS } from './firms.js';
import type { Tidewater } from './tidewater.js';

const CANDIDATES = `query Candidates($id: ID!, $industry: String) {
  auditorCandidates(engagementId: $id, industry: $industry) { firmId eligibility declared points { socReports industry free observer peerReview total } }
}`;

const lineOf = ({ points: { socReports, industry, free, observer, peerReview, total } }: AuditorCandidate): string =>
  `${[socReports, industry, free, observer, peerReview].join(' + ')} = ${total}`;

/** 12-16: two firms declare their independence, a third has no licence any more; the one with more points is selected. */
export const chooseFirm = async (walk: Tidewater, engagementId: string): Promise<void> => {
  const { cast, checks, clientOf, settle } = walk;
  const declaration = { engagementId, services: [], freeInWindow: true };
  await cast.lead.command('declareIndependence', declaration);
  await clientOf('a-11', ['AL'], OTHERS.birch).command('declareIndependence', declaration);
  await settle();
  const { auditorCandidates: candidates } = await cast.owner.query<{ auditorCandidates: AuditorCandidate[] }>(
    CANDIDATES,
    { id: engagementId, industry: INDUSTRY },
  );
  const of = (firmId: string) => candidates.find((one) => one.firmId === firmId);
  const [alder, birch] = [of(ALDER), of(OTHERS.birch)];
  const choice = { engagementId, industry: INDUSTRY };
  const cedar = cast.owner.command('selectFirm', { ...choice, firmId: OTHERS.cedar });
  checks.see('8.6', {
    'points of Alder': alder ? lineOf(alder) : 'none',
    'points of Birch': birch ? lineOf(birch) : 'none',
    'firms in order': candidates.map(({ firmId }) => firmId.replace('tidewater-', '')).join(' '),
    'selecting Cedar': (await expectRefusal('AUDIT_FIRM_NOT_ACCREDITED', cedar)).code,
    'independence of Alder': alder?.declared ? 'declared' : 'not declared',
  });
  await cast.owner.command('selectFirm', { ...choice, firmId: ALDER });
};
