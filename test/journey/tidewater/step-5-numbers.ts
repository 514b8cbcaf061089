import type { Audit, Control, Engagement, Evidence, ReadinessReview } from '@attestry/client';
import { exampleDay, exampleInstant, walkInstant } from './calendar.js';
import { shareOfCollectors } from './evidence-count.js';
import { ALDER } from './firms.js';
import { stay } from './readings.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

const AUDIT = `query Audit($audit: ID!, $id: ID!) {
  auditWorkspace(auditId: $audit) { audit { controls { controlId } } team { leadRef deputyRef memberRefs } }
  engagement(id: $id) { firmSelection { firmId points selectedAt } }
}`;

interface AuditAnswer {
  readonly auditWorkspace: {
    readonly audit: Pick<Audit, 'controls'>;
    readonly team: { readonly leadRef: string; readonly deputyRef: string; readonly memberRefs: readonly string[] };
  };
  readonly engagement: Pick<Engagement, 'firmSelection'>;
}

/** 12-29: the firm that was selected, the team, the list of controls that the auditor accepted. */
export const lookAtAudit = async (walk: Tidewater, auditId: string, engagementId: string): Promise<void> => {
  const { cast, settle, checks } = walk;
  await settle();
  const asked = { audit: auditId, id: engagementId };
  const { auditWorkspace, engagement } = await cast.compliance.query<AuditAnswer>(AUDIT, asked);
  const before = await cast.compliance.query<Partial<AuditAnswer>>(AUDIT, asked, {
    asOf: walkInstant('2025-12-29T00:00:00Z'),
  });
  const [{ leadRef, deputyRef, memberRefs }, firm] = [auditWorkspace.team, engagement.firmSelection];
  checks.see('8.6', {
    'firm selected on': firm?.firmId === ALDER ? exampleDay(firm.selectedAt) : 'another firm',
    'points of the selected firm': firm?.points ?? 0,
    'lead, deputy, members of the team': [leadRef, deputyRef, ...memberRefs].join(', '),
    'controls accepted before and on 12-29': `${before.auditWorkspace?.audit.controls.length ?? 0}, ${auditWorkspace.audit.controls.length}`,
  });
};

const FRESHNESS = `query Freshness { controls(first: 100) { edges { node { code evidenceFreshness evidence { validTo freshUntil state } } } } }`;

type Aged = Pick<Control, 'code' | 'evidenceFreshness'> & { readonly evidence: readonly Evidence[] };

const freshness = async ({ cast }: Tidewater, validAt?: string): Promise<readonly Aged[]> => {
  const instants = validAt ? { validAt: walkInstant(validAt) } : {};
  const { controls } = await cast.compliance.query<{ controls: { edges: { node: Aged }[] } }>(FRESHNESS, {}, instants);
  return controls.edges.map(({ node }) => node);
};

const REVIEW = 'TF-14';

/** 12-30: proof of every control is fresh; how long that of the access review will be. */
export const lookAtProof = async (walk: Tidewater, controls: Controls): Promise<void> => {
  await walk.settle();
  const share = await shareOfCollectors(walk, '2025-12-12', '2025-12-30');
  const now = await freshness(walk);
  const at = async (instant: string) =>
    (await freshness(walk, instant)).find(({ code }) => code === REVIEW)?.evidenceFreshness;
  const latest = now
    .find(({ code }) => code === REVIEW)
    ?.evidence.filter(({ state }) => state === 'ACCEPTED')
    .reduce((a, b) => (a.validTo > b.validTo ? a : b));
  walk.checks.see('8.6', {
    'evidence accepted, by collectors': share.counts,
    'share of collectors, bp': share.bp,
    'share of collectors shown': share.shown,
    'controls with fresh evidence': `${now.filter(({ evidenceFreshness }) => evidenceFreshness === 'FRESH').length} of ${controls.size}`,
    'evidence of TF-14 valid to, fresh until': `${exampleInstant(latest?.validTo)}, ${exampleInstant(latest?.freshUntil)}`,
    'TF-14 at the end of 2026-03-05, a second later': `${await at('2026-03-05T00:00:00Z')}, ${await at('2026-03-05T00:00:01Z')}`,
    'TF-14 at the end of 2026-03-25, a second later': `${await at('2026-03-25T00:00:00Z')}, ${await at('2026-03-25T00:00:01Z')}`,
  });
};

const CONCLUDED = `query Concluded($id: ID!) { readinessReview(id: $id) { conclusion { outcome readinessBp coverageBp missing at } } }`;

/** 12-30: what readiness was concluded on, all of it computed. */
export const lookAtPreparation = async (walk: Tidewater, engagementId: string, reviewId: string): Promise<void> => {
  const { readinessReview } = await walk.cast.owner.query<{ readinessReview: ReadinessReview }>(CONCLUDED, {
    id: reviewId,
  });
  const { outcome, readinessBp, coverageBp, missing, at } = readinessReview.conclusion ?? {};
  walk.checks.see('8.6', {
    'readiness concluded': `${outcome} on ${exampleDay(at)}`,
    'readiness, bp': readinessBp ?? 0,
    'coverage, bp': coverageBp ?? 0,
    'parts missing': missing?.length ?? -1,
    'step 5': (await stay(walk, engagementId, 5)).line,
  });
};
