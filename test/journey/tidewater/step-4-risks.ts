import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import { TIDEWATER_RISKS } from '@attestry/soc2/worked-example';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import type { WalkControl } from '../steps/controls.js';
import { approveDesigns, begin, prove } from '../steps/controls.js';
import { operateUntil } from '../steps/operation.js';
import { workOff } from '../steps/step-3-controls.js';
import { inOrder } from '../walk.js';
import { define, finish } from '../steps/own-controls.js';
import { morning, walkDay } from './calendar.js';
import { LAST_LOT, NEEDED } from './organization.js';
import { standing } from '../steps/standing.js';
import { stay } from './readings.js';
import { RISK_IDS } from './risk-ids.js';
import { build, HEALTHY } from './step-3-controls.js';
import { lookAtEnd, lookAtRisks, lookAtSum } from './step-4-numbers.js';
import type { Controls } from '../steps/controls.js';
import type { Planned, Tidewater } from './tidewater.js';

const DAILY = 1;
const riskId = (code: string): string => RISK_IDS.get(code) ?? '';

const assess = async ({ cast, settle }: Tidewater, controls: Controls, codes: readonly string[]): Promise<void> => {
  await settle();
  await inOrder(
    cast.engineering,
    TIDEWATER_RISKS.filter(({ code }) => codes.includes(code)).map(
      ({ code, inherent, residual, controls: links }): Order => ({
        name: 'assessRisk',
        input: {
          ...{ riskId: riskId(code), likelihood: inherent[0], impact: inherent[1] },
          ...{ residualLikelihood: residual[0], residualImpact: residual[1] },
          controlIds: links.flatMap((link) => controls.get(link)?.controlId ?? []),
        },
      }),
    ),
  );
};

/** 12-08: the owners judge each risk whose controls stand; every criterion is covered. */
const startAssessment = async (walk: Tidewater, { engagementId, controls }: Planned) => {
  const { cast } = walk;
  const assessmentId = randomUUID();
  const later = ['R-08'];
  await assess(
    walk,
    controls,
    TIDEWATER_RISKS.map(({ code }) => code).filter((code) => !later.includes(code)),
  );
  const recorded = [await cast.compliance.command('startRiskAssessment', { assessmentId, engagementId })];
  const criteria = [...new Set(TIDEWATER_RISKS.flatMap((risk) => risk.criteria))];
  const riskIds = (code: string) =>
    TIDEWATER_RISKS.filter((risk) => risk.criteria.includes(code)).map((risk) => riskId(risk.code));
  const covers = criteria.map((code): Order => ({
    name: 'coverCriterion',
    input: { assessmentId, code, riskIds: riskIds(code) },
  }));
  recorded.push(...(await inOrder(cast.compliance, covers)));
  return { assessmentId, later, recorded };
};

/** 12-09: R-03 needs a control that is not there. */
const needControl = async (walk: Tidewater, { engagementId }: Planned, assessmentId: string) => {
  const { cast, checks, settle } = walk;
  const needId = randomUUID();
  const need = await cast.engineering.command('identifyControlNeed', {
    ...{ assessmentId, needId, riskId: riskId('R-03'), criteria: ['CC6.1', 'CC6.3'] },
    text: 'Approval of each privileged use.',
  });
  await settle();
  const [needed] = await define(walk, NEEDED, { stage: 'STARTUP', needId });
  if (!needed) throw new Error('The worked example names the control that is needed.');
  const item = await cast.compliance.command('planRemediation', {
    ...{ source: 'RISK', sourceId: riskId('R-03'), engagementId, controlId: needed.controlId },
    ...{ criteria: [...needed.criteria], effort: 2, dueOn: walkDay('2025-12-19'), ownerRef: 'p-03' },
  });
  await cast.engineering.command('decideTreatment', {
    ...{ riskId: riskId('R-03'), treatment: 'MITIGATE', plan: 'Each privileged use is approved before it begins.' },
  });
  const now = await standing(walk, engagementId);
  checks.see('8.5', {
    'step 3 on 12-09': (await stay(walk, engagementId, 3)).state,
    'met, partial, unmet on 12-09': now.counts,
    'readiness on 12-09, bp': now.readinessBp,
    'readiness shown on 12-09': now.shown,
  });
  return { need, needed: { ...needed, itemId: item.id } };
};

/** 12-10: the restore test is there. */
const restoreTested = async (walk: Tidewater, planned: Planned, later: readonly string[]): Promise<void> => {
  await build(walk, planned, LAST_LOT);
  const now = await standing(walk, planned.engagementId);
  walk.checks.see('8.5', {
    'met, partial, unmet on 12-10': now.counts,
    'readiness on 12-10, bp': now.readinessBp,
    'readiness shown on 12-10': now.shown,
  });
  await assess(walk, planned.controls, later);
};

/** 12-12: R-06 is accepted, the assessment completed; step 4 is left and step 5 entered. */
const complete = async (walk: Tidewater, { engagementId }: Planned, assessmentId: string) => {
  const { cast } = walk;
  await cast.engineering.command('proposeAcceptance', {
    ...{ riskId: riskId('R-06'), until: walkDay('2026-12-12') },
    why: 'Repair deadlines bound the time a weakness stays open.',
  });
  await cast.compliance.command('approveAcceptance', { riskId: riskId('R-06') });
  const completed = await cast.owner.command('completeRiskAssessment', { assessmentId });
  await stepIs(cast.owner, engagementId, 4, ['EXITED']);
  await stepIs(cast.owner, engagementId, 5, ['ENTERED']);
  return completed;
};

/** What step 4 hands to step 5: every control of the organization, TF-31 among them. */
export interface Assessed {
  readonly engagementId: string;
  readonly controls: Controls;
  readonly needed: Needed;
}

/** A control that step 4 found to be needed, and the item that brings it. */
export type Needed = WalkControl & { readonly itemId: string };

/** 12-19: the needed control works, and step 3 is left again. */
export const buildNeeded = async (walk: Tidewater, engagementId: string, needed: Needed): Promise<void> => {
  walk.checks.see('8.5', { 'step 3 before 12-19': (await stay(walk, engagementId, 3)).state });
  await approveDesigns(walk, [needed]);
  await walk.settle();
  await begin(walk, [needed]);
  await walk.settle();
  await workOff(walk, [needed], await finish(walk, [needed]));
  await stepIs(walk.cast.owner, engagementId, 3, ['EXITED']);
  await lookAtEnd(walk, engagementId);
};

/** 12-22: R-03 is judged anew, with the control that it needed. */
export const judgeAnew = async (walk: Tidewater, controls: Controls): Promise<void> => {
  await walk.cast.engineering.command('assessRisk', {
    ...{ riskId: riskId('R-03'), likelihood: 3, impact: 5, residualLikelihood: 1, residualImpact: 4 },
    controlIds: ['TF-11', 'TF-14', 'TF-31'].flatMap((code) => controls.get(code)?.controlId ?? []),
  });
  await lookAtSum(walk);
  walk.checks.close('8.5');
};

/** 8.5: twelve risks assessed from 12-08 to 12-12; one of them opens step 3 again for a control that comes in step 5. */
export const assessRisks = async (walk: Tidewater, planned: Planned): Promise<Assessed> => {
  const { cast, clock } = walk;
  const { engagementId, controls } = planned;
  await stepIs(cast.owner, engagementId, 4, ['ENTERED']);
  const running = [...controls.values()].filter(({ code }) => !LAST_LOT.includes(code));
  // Proof of a setting speaks until the next look at it.
  await prove(
    walk,
    running.filter(({ code, frequency }) => frequency === 'CONTINUOUS' && HEALTHY.includes(code)),
    'looked at again',
  );
  const operate = (day: string, all = [...controls.values()]) => operateUntil(walk, all, morning(day), DAILY);
  await operate('2025-12-08', running);
  const { assessmentId, later, recorded } = await startAssessment(walk, planned);
  await operate('2025-12-09', running);
  const { need, needed } = await needControl(walk, planned, assessmentId);
  await operate('2025-12-10', running);
  await restoreTested(walk, planned, later);
  await operate('2025-12-11');
  await clock.until(morning('2025-12-12'));
  const completed = await complete(walk, planned, assessmentId);
  await lookAtRisks(walk, engagementId, assessmentId, [...recorded, need, completed]);
  await tellStep(walk, 'J1', engagementId, 4);
  return { engagementId, needed, controls: new Map([...controls, [needed.code, needed]]) };
};
