import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import { TIDEWATER_RISKS } from '@attestry/soc2/worked-example';
import { PEOPLE } from '../platform/cast.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import type { WalkControl } from '../steps/controls.js';
import { operateUntil } from '../steps/operation.js';
import { inOrder } from '../walk.js';
import { establishBaseline } from './baseline.js';
import { morning, walkDay } from './calendar.js';
import { CONTROLS, dueOn } from './organization.js';
import { standing } from '../steps/standing.js';
import { stay } from './readings.js';
import { RISK_IDS } from './risk-ids.js';
import type { Answer } from './step-2-numbers.js';
import { lookAtGap, lookAtPlan, READ } from './step-2-numbers.js';
import type { Engaged, Planned, Tidewater } from './tidewater.js';

const DAILY = 1;

const healthy = (code: string): boolean =>
  CONTROLS.some((control) => control.code === code && control.baseline === 'HEALTHY');

/** First risk pass; findings computed from the baseline. Gives the events that each command of the assessment recorded. */
const assess = async (walk: Tidewater, engagementId: string) => {
  const { cast, clock, settle } = walk;
  const gapId = randomUUID();
  await clock.until(morning('2025-09-09'));
  const started = await cast.compliance.command('startGapAssessment', { gapId, engagementId, scopeVersion: 1 });
  const controls = await establishBaseline(walk);
  const running = [...controls.values()].filter(({ code }) => healthy(code));
  await operateUntil(walk, running, morning('2025-09-12'), DAILY);
  await inOrder(
    cast.engineering,
    TIDEWATER_RISKS.map(({ code, title, fraud, criteria }): Order => ({
      name: 'identifyRisk',
      input: {
        ...{ riskId: RISK_IDS.get(code) ?? '', title, category: fraud ? 'FRAUD' : 'OPERATIONAL' },
        ...{ criteria: [...criteria], engagementId, ownerRef: PEOPLE.engineering.person },
      },
    })),
  );
  await operateUntil(walk, running, morning('2025-09-15'), DAILY);
  await settle();
  const found = await cast.compliance.command('recordFindings', { gapId });
  const completed = await cast.compliance.command('completeGapAssessment', { gapId });
  const events = [started, found, completed].reduce((sum, one) => sum + one.events.length, 0);
  return { gapId, controls, running, events: completed.revision + 1 === events ? events : completed.revision + 1 };
};

/** One item for each control that is weak or absent, over those of its criteria that are open. */
const plan = async (
  { cast }: Tidewater,
  { gapId, engagementId }: { gapId: string; engagementId: string },
  controls: ReadonlyMap<string, WalkControl>,
  open: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const gaps = CONTROLS.filter(({ effort }) => effort !== undefined);
  const recorded = await inOrder(
    cast.compliance,
    gaps.map(({ code, criteria, effort = 1, owner }): Order => ({
      name: 'planRemediation',
      input: {
        ...{ source: 'GAP', sourceId: gapId, engagementId, controlId: controls.get(code)?.controlId ?? '' },
        ...{ criteria: criteria.filter((one) => open.includes(one)), effort, dueOn: walkDay(dueOn(code)) },
        ownerRef: PEOPLE[owner].person,
      },
    })),
  );
  return new Map(gaps.map(({ code }, index) => [code, recorded[index]?.id ?? '']));
};

/** 8.2 and 8.3: the gap assessment of 09-09 to 09-15, the first risks, and the plan of 10-03. */
export const findGaps = async (walk: Tidewater, engaged: Engaged): Promise<Planned> => {
  const { cast, checks } = walk;
  const { engagementId } = engaged;
  await stepIs(cast.owner, engagementId, 2, ['ENTERED']);
  const { gapId, controls, running, events } = await assess(walk, engagementId);
  const read = () => cast.compliance.query<Answer>(READ, { gap: gapId, id: engagementId });
  const now = await standing(walk, engagementId);
  lookAtGap(walk, await read());
  checks.see('8.3', {
    'events of the gap assessment': events,
    'readiness shown': now.shown,
    'readiness of SECURITY, bp': now.of('SECURITY') ?? 0,
    'readiness of AVAILABILITY, bp': now.of('AVAILABILITY') ?? 0,
    'readiness of CONFIDENTIALITY, bp': now.of('CONFIDENTIALITY') ?? 0,
  });
  await operateUntil(walk, running, morning('2025-10-03'), DAILY);
  const open = `${now.codes('PARTIAL')} ${now.codes('UNMET')}`.split(' ');
  const items = await plan(walk, { gapId, engagementId }, controls, open);
  await walk.settle();
  const { engagement } = await read();
  lookAtPlan(walk, engagement.remediationPlan, controls);
  await stepIs(cast.owner, engagementId, 2, ['EXITED']);
  checks.see('8.3', {
    'criteria without an item': engagement.criteriaWithoutRemediation.length,
    'step 2': (await stay(walk, engagementId, 2)).line,
  });
  await tellStep(walk, 'J1', engagementId, 2);
  checks.close('8.2');
  checks.close('8.3');
  return { ...engaged, controls, items };
};
