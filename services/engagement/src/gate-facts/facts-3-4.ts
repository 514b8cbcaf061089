import type { Stage, Step3Facts, Step4Facts } from '@attestry/soc2';
import { isOffStage, isWithinAppetite, libraryControl } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { KnownControlNeed } from '../known-control-need/known-control-need.projection.js';
import type { KnownRemediation } from '../known-remediation/known-remediation.projection.js';
import type { KnownRisk } from '../known-risk/known-risk.projection.js';
import type { KnownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import type { ScopeDoc } from '../scope-view/scope.projection.js';
import type { ControlPicture } from './control-picture.js';
import { stateAt } from './control-picture.js';

export interface Step3Documents {
  readonly journey: JourneyDoc;
  readonly engagement: EngagementDoc;
  readonly stage: Stage;
  readonly controls: readonly KnownControl[];
  readonly items: readonly KnownRemediation[];
  readonly picture: ControlPicture;
  readonly assessments: readonly KnownRiskAssessment[];
  readonly needs: readonly KnownControlNeed[];
  readonly now: string;
}

/** Templates in use that the stage does not ask for yet, with whether a reason is recorded (CTL-9). */
const offStage = ({ controls, stage, now }: Step3Documents): Step3Facts['offStage'] =>
  controls.flatMap((control) => {
    const { promise } = control;
    const template = libraryControl(promise?.templateId ?? '');
    if (!promise || !template || stateAt(control, now) === 'RETIRED' || !isOffStage(template, stage)) return [];
    return [{ code: promise.code, reasoned: promise.stageReasoned }];
  });

/** Control needs that the engagement's own assessments found. */
const ownNeeds = ({ assessments, needs }: Pick<Step3Documents, 'assessments' | 'needs'>): KnownControlNeed[] =>
  needs.filter(({ assessmentId }) => assessments.some(({ id }) => id === assessmentId));

/** A control that degraded after it worked opens step 3 by itself, and only when it stays so. */
const isBuilt = (control: KnownControl, now: string): boolean =>
  stateAt(control, now) === 'ACTIVE' && ['IMPLEMENTED', 'DEGRADED'].includes(control.implementation);

export const step3Facts = (documents: Step3Documents): Step3Facts => {
  const { journey, engagement, items, picture, controls, now } = documents;
  const built = controls.filter((control) => isBuilt(control, now)).map(({ promise }) => promise?.needId);
  return {
    type: engagement.type ?? 'TYPE_1',
    asOfDate: engagement.asOfDate,
    period: engagement.period,
    readinessBp: picture.readinessBp,
    statuses: picture.statuses,
    liveItems: items.filter(({ state }) => state === 'OPEN'),
    families: picture.families,
    familyReasons: journey.familyReasons.map(({ family }) => family),
    offStage: offStage(documents),
    controlNeeds: ownNeeds(documents).map(({ id }) => ({ needId: id, built: built.includes(id) })),
  };
};

export interface Step4Documents {
  readonly scope: ScopeDoc | undefined;
  readonly assessments: readonly KnownRiskAssessment[];
  readonly risks: readonly KnownRisk[];
  readonly needs: readonly KnownControlNeed[];
  readonly controls: readonly KnownControl[];
  readonly now: string;
}

/** RAS-3: above appetite, and neither treated nor accepted for today. */
const isUntreated = ({ closed, residual, treated, acceptedUntil }: KnownRisk, today: string): boolean =>
  !closed &&
  residual !== undefined &&
  !isWithinAppetite(residual) &&
  !treated &&
  (acceptedUntil === undefined || acceptedUntil < today);

export const step4Facts = ({ scope, assessments, risks, needs, controls, now }: Step4Documents): Step4Facts => {
  const completed = assessments.filter(({ state }) => state === 'COMPLETED').at(-1);
  const states = controls.map((control) => [control.promise?.needId, stateAt(control, now)] as const);
  const answers = new Map(states.filter(([, state]) => state !== 'RETIRED'));
  return {
    scopeVersion: scope?.version ?? 1,
    assessmentCompleted: completed && { scopeVersion: completed.scopeVersion, eventId: completed.last.eventId },
    aboveAppetiteUntreated: risks.filter((risk) => isUntreated(risk, now.slice(0, 10))).map(({ id }) => id),
    toReassess: risks.filter(({ reassess, closed }) => reassess && !closed).map(({ id }) => id),
    controlNeeds: ownNeeds({ assessments, needs }).map(({ id }) => ({ needId: id, controlState: answers.get(id) })),
  };
};
