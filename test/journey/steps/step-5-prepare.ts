import { randomUUID } from 'node:crypto';
import { dayOf, plusDays } from '../platform/business-clock.js';
import { PEOPLE } from '../platform/cast.js';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { runCollectors } from './collectors.js';
import type { WalkControl } from './controls.js';

/** Three sample firms: the one chosen, one without a current licence, one with fewer points. */
export const FIRMS = {
  alder: {
    firmId: 'sample-alder',
    legalName: 'Alder CPA LLP (sample)',
    licenceNo: 'S-1001',
    socReports: 64,
    licensed: true,
  },
  cedar: {
    firmId: 'sample-cedar',
    legalName: 'Cedar CPAs (sample)',
    licenceNo: 'S-1002',
    socReports: 80,
    licensed: false,
  },
  birch: {
    firmId: 'sample-birch',
    legalName: 'Birch Assurance PC (sample)',
    licenceNo: 'S-1003',
    socReports: 31,
    licensed: true,
  },
} as const;

const YEARS_AHEAD_DAYS = 1_500;

const LISTED = `query Listed { auditFirms(first: 100) { edges { node { id } } } }`;

const knownFirms = async ({ cast }: Walk): Promise<ReadonlySet<string>> => {
  const { auditFirms } = await cast.operator.query<{ auditFirms: { edges: { node: { id: string } }[] } }>(LISTED);
  return new Set(auditFirms.edges.map(({ node }) => node.id));
};

/** The platform's operator lists and verifies the firms; a licence that ended is recorded as it is. */
export const listFirms = async (walk: Walk): Promise<void> => {
  const { cast, clock } = walk;
  const known = await knownFirms(walk);
  const now = await clock.now();
  const [valid, ended] = [dayOf(plusDays(now, YEARS_AHEAD_DAYS)), dayOf(plusDays(now, -30))];
  for (const { firmId, legalName, licenceNo, socReports, licensed } of Object.values(FIRMS)) {
    if (known.has(firmId)) continue;
    await cast.operator.command('listFirm', { firmId, legalName, licenceNo, socReports, industries: ['SOFTWARE'] });
    await cast.operator.command('verifyFirm', {
      firmId,
      licenceUntil: licensed ? valid : ended,
      peerReviewUntil: valid,
      peerReviewClean: true,
    });
  }
};

export const inviteObserver = async ({ cast, settle }: Walk, engagementId: string): Promise<void> => {
  await settle();
  await cast.compliance.command('inviteObserver', { engagementId, firmId: FIRMS.alder.firmId });
};

export const chooseFirm = async ({ cast }: Walk, engagementId: string): Promise<void> => {
  await cast.lead.command('declareIndependence', { engagementId, services: [], freeInWindow: true });
  await expectRefusal(
    'AUDIT_FIRM_NOT_ACCREDITED',
    cast.owner.command('selectFirm', { engagementId, firmId: FIRMS.cedar.firmId, industry: 'SOFTWARE' }),
  );
  await cast.owner.command('selectFirm', { engagementId, firmId: FIRMS.alder.firmId, industry: 'SOFTWARE' });
};

/** The team that answers the auditors: lead, deputy, one member. Gives the id of the readiness review. */
export const nameTeam = async ({ cast }: Walk, engagementId: string): Promise<string> => {
  const { id: reviewId } = await cast.compliance.command('startReadinessReview', { engagementId });
  await cast.compliance.command('nameAuditTeam', {
    ...{ reviewId, leadRef: PEOPLE.compliance.person, deputyRef: PEOPLE.engineering.person },
    memberRefs: [PEOPLE.people.person],
  });
  return reviewId;
};

export interface Prepared {
  readonly engagementId: string;
  readonly auditId: string;
}

/** Nobody accepts what they brought: a submission of the compliance manager is judged by somebody else. */
const fourEyes = async ({ cast, clock }: Walk, control: WalkControl): Promise<void> => {
  const { id: evidenceId } = await cast.compliance.command('submitEvidence', {
    controlIds: [control.controlId],
    kind: control.kind,
    content: `Summary for the auditor, ${(await clock.now()).toISOString()}`,
    validFrom: (await clock.now()).toISOString(),
  });
  await expectRefusal('SEPARATION_OF_DUTIES', cast.compliance.command('acceptEvidence', { evidenceId }));
  await cast.engineering.command('acceptEvidence', { evidenceId });
};

/** Step 5: proof is fresh, the firm is chosen among three, the team is named, readiness is computed. */
export const prepare = async (
  walk: Walk,
  engagementId: string,
  controls: ReadonlyMap<string, WalkControl>,
  window: { start: string; end: string },
): Promise<Prepared> => {
  const { cast, settle } = walk;
  const auditId = randomUUID();
  await stepIs(cast.owner, engagementId, 5, ['ENTERED']);
  const policy = controls.get('POL-01');
  if (policy) await fourEyes(walk, policy);
  await chooseFirm(walk, engagementId);
  const reviewId = await nameTeam(walk, engagementId);
  await cast.lead.command('planAudit', { auditId, engagementId, windowStart: window.start, windowEnd: window.end });
  await cast.lead.command('acceptControlList', { auditId });
  await runCollectors(walk, [...controls.values()]);
  await settle();
  await cast.owner.command('concludeReadiness', { reviewId, outcome: 'READY' });
  await stepIs(cast.owner, engagementId, 5, ['EXITED']);
  return { engagementId, auditId };
};
