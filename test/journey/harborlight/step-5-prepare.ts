import type { Engagement, MonitoringPeriod, ReadinessReview } from '@attestry/client';
import { daysBetween } from '@attestry/soc2/calendar';
import { morningOf } from '../platform/business-clock.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { prove } from '../steps/controls.js';
import { chooseFirm, nameTeam } from '../steps/step-5-prepare.js';
import { stayIn } from '../steps/standing.js';
import type { Harborlight, Planned } from './harborlight.js';
import { day } from './harborlight.js';
import { passMonth, weeksUntil } from './months.js';

/** Part of each draw: chosen, so that the samples can be worked out beforehand. */
export const AUDIT = 'aud-hl-2037';

const READ = `query Read($id: ID!, $review: ID!) {
  engagement(id: $id) { monitoringPeriod { state start end lockedAt } }
  readinessReview(id: $review) { conclusion { outcome readinessBp coverageBp missing } }
  controls(first: 100) { edges { node { performances { missed } } } }
}`;

interface Answer {
  readonly engagement: Engagement & { readonly monitoringPeriod: MonitoringPeriod };
  readonly readinessReview: ReadinessReview;
  readonly controls: { readonly edges: readonly { readonly node: { readonly performances: { missed: number } } }[] };
}

const look = async (walk: Harborlight, engagementId: string, reviewId: string): Promise<void> => {
  await walk.settle();
  const asked = { id: engagementId, review: reviewId };
  const { engagement, readinessReview, controls } = await walk.cast.owner.query<Answer>(READ, asked);
  const { outcome, readinessBp, coverageBp, missing } = readinessReview.conclusion ?? {};
  const { start, end, state, lockedAt } = engagement.monitoringPeriod;
  walk.checks.see('G5', {
    'readiness concluded': `${outcome}, ${readinessBp}, ${coverageBp}, ${missing?.length ?? -1} missing`,
    'period, in days': `${start} to ${end}, ${daysBetween(start, end) + 1}`,
    'period locked': `${state} ${day(lockedAt)}`,
    'occurrences missed': controls.edges.reduce((sum, { node }) => sum + node.performances.missed, 0),
    'step 5': (await stayIn(walk, engagementId, 5, day)).line,
  });
};

/** G5: three months are shown as they end; on 04-28 the auditors' list is agreed and readiness is concluded. */
export const prepare = async (walk: Harborlight, { engagementId, controls }: Planned): Promise<void> => {
  const { cast, checks } = walk;
  await passMonth(walk, controls, 'february');
  await passMonth(walk, controls, 'march');
  const settings = [...controls.values()].filter(({ frequency }) => frequency === 'CONTINUOUS');
  await prove(walk, settings, 'looked at again');
  await passMonth(walk, controls, 'april');
  await weeksUntil(walk, morningOf('2037-04-28'));
  await chooseFirm(walk, engagementId);
  const reviewId = await nameTeam(walk, engagementId);
  const window = { windowStart: '2037-05-04', windowEnd: '2037-05-26' };
  await cast.lead.command('planAudit', { auditId: AUDIT, engagementId, ...window });
  await cast.lead.command('acceptControlList', { auditId: AUDIT });
  await walk.settle();
  await cast.owner.command('concludeReadiness', { reviewId, outcome: 'READY' });
  await stepIs(cast.owner, engagementId, 5, ['EXITED']);
  await weeksUntil(walk, morningOf('2037-05-04'));
  await stepIs(cast.owner, engagementId, 6, ['ENTERED']);
  await look(walk, engagementId, reviewId);
  await tellStep(walk, 'J1', engagementId, 5);
  checks.close('G5');
};
