import type { ActionFacts, Day, NextAction, Step } from '@attestry/soc2';
import { addDays, dayOf, mendingDeadline, nextActions, STEP_SOFT_LIMIT_DAYS } from '@attestry/soc2';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import type { JourneyDoc, StepDoc } from '../journey-view/journey.projection.js';
import type { KnownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import type { KnownRisk } from '../known-risk/known-risk.projection.js';
import type { KnownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import type { ScopeDoc } from '../scope-view/scope.projection.js';
import { partsMissing, partsPresent } from '../system-description/parts.js';
import type { SystemDescriptionDoc } from '../system-description-view/system-description.projection.js';

/** Documents that tell which command comes next for a part of a gate. */
export interface ActionDocuments {
  readonly engagement: EngagementDoc | undefined;
  readonly scope: ScopeDoc | undefined;
  readonly description: SystemDescriptionDoc | undefined;
  readonly gaps: readonly KnownGapAssessment[];
  readonly assessments: readonly KnownRiskAssessment[];
  readonly risks: readonly KnownRisk[];
  readonly lacking: ActionFacts['lacking'];
}

const described = (doc: SystemDescriptionDoc | undefined, type: string | undefined): Partial<ActionFacts> =>
  doc
    ? {
        description: {
          state: doc.state,
          missing: partsMissing(partsPresent(doc.text), type === 'TYPE_2'),
          editedBy: doc.editedBy,
        },
      }
    : {};

const stateOf = (
  assessments: readonly (KnownGapAssessment | KnownRiskAssessment)[],
  version: number,
): 'IN_PROGRESS' | 'COMPLETED' | undefined => {
  const current = assessments.filter(({ scopeVersion }) => scopeVersion === version).at(-1)?.state;
  return current === 'STALE' ? undefined : current;
};

/** By when a step is to be done: before the audit looks (step 3), else its soft limit (4.12). */
const dueOn = ({ step, countedFrom }: StepDoc, engagement: EngagementDoc | undefined): Day | undefined => {
  const { type = 'TYPE_1', asOfDate, period } = engagement ?? {};
  const deadline = step === 3 ? mendingDeadline({ type, asOfDate, period }) : undefined;
  if (deadline !== undefined || countedFrom === undefined || !(step in STEP_SOFT_LIMIT_DAYS)) return deadline;
  return addDays(dayOf(countedFrom), STEP_SOFT_LIMIT_DAYS[step as keyof typeof STEP_SOFT_LIMIT_DAYS]);
};

/** The next actions of one open step, from the answer of its gate. */
export const actionsOfStep = (
  journey: JourneyDoc,
  step: Step,
  { parts }: GateAnswer,
  { engagement, scope, description, gaps, assessments, risks, lacking }: ActionDocuments,
): NextAction[] => {
  const entry = journey.steps.find((one) => one.step === step);
  const version = scope?.version ?? 1;
  return nextActions(step, parts, {
    ...described(description, engagement?.type),
    ...(scope ? { scope: { categoriesChosen: scope.categories.length > 0 } } : {}),
    ...(engagement?.type ? { type: engagement.type } : {}),
    gap: stateOf(gaps, version),
    riskAssessment: stateOf(assessments, version),
    riskOwners: Object.fromEntries(risks.flatMap(({ id, ownerRef }) => (ownerRef ? [[id, ownerRef]] : []))),
    lacking,
    dueOn: entry && dueOn(entry, engagement),
  });
};
