import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import { addMonths, isWithinAppetite } from '@attestry/soc2';
import type { Running } from '../assessment/in-progress.js';
import { inProgress } from '../assessment/in-progress.js';
import type { RiskAssessmentState } from '../assessment/risk-assessment.js';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import type { CompleteRiskAssessmentInput } from './complete-risk-assessment.command.js';

const FRAUD_CRITERION = 'CC3.3';
const MAX_AGE_MONTHS = 12;

/** RAS-1: an open risk, or a reasoned "none" (an empty list). A risk that was closed since covers nothing. */
const isCovered = (riskIds: readonly string[] | undefined, open: ReadonlySet<string>): boolean =>
  riskIds !== undefined && (riskIds.length === 0 || riskIds.some((id) => open.has(id)));

const checkCoverage = ({ criteria, covered }: Running, risks: readonly RiskDoc[]): void => {
  const open = new Set(risks.map(({ id }) => id));
  const missing = criteria.filter((code) => !isCovered(covered[code], open));
  if (missing.length > 0)
    throw new DomainError(
      'CRITERIA_NOT_COVERED',
      `${missing.length} criteria have neither a risk nor a reasoned "none".`,
      { rule: 'RAS-1', missing },
    );
  const fraud = new Set(risks.filter(({ category }) => category === 'FRAUD').map(({ id }) => id));
  if (criteria.includes(FRAUD_CRITERION) && !covered[FRAUD_CRITERION]?.some((id) => fraud.has(id)))
    throw new DomainError(
      'FRAUD_RISK_MISSING',
      `${FRAUD_CRITERION} is covered by at least one risk of the category FRAUD.`,
      { rule: 'RAS-2' },
    );
};

type Treatable = Pick<RiskDoc, 'state' | 'residual' | 'acceptedUntil'>;

/** RAS-3: above appetite, and neither treated nor accepted for today. */
export const isUntreated = ({ state, residual = 0, acceptedUntil = '' }: Treatable, today: string): boolean => {
  const inForce = state === 'ACCEPTED' && acceptedUntil >= today;
  return !isWithinAppetite(residual) && state !== 'TREATED' && state !== 'CLOSED' && !inForce;
};

/** What the assessment answers for: the open risks it is covered with, those of its engagement, and general ones. */
const answeredFor = ({ covered, engagementId }: Running, register: readonly RiskDoc[]): RiskDoc[] => {
  const linked = new Set(Object.values(covered).flat());
  const own = (risk: RiskDoc): boolean => risk.engagementId === engagementId || risk.criteria.length === 0;
  return register.filter((risk) => risk.state !== 'CLOSED' && (linked.has(risk.id) || own(risk)));
};

const checkRisks = (risks: readonly RiskDoc[], today: string): void => {
  const old = risks
    .filter(({ assessedOn }) => !assessedOn || addMonths(assessedOn, MAX_AGE_MONTHS) < today)
    .map(({ id }) => id);
  if (old.length > 0)
    throw new DomainError('RISK_ASSESSMENT_OUTDATED', 'Each risk is assessed within the last 12 months.', {
      rule: 'RAS-5',
      risks: old,
    });
  const open = risks.filter((risk) => isUntreated(risk, today)).map(({ id }) => id);
  if (open.length > 0)
    throw new DomainError('RISK_ABOVE_APPETITE', 'A risk above appetite is treated or its acceptance approved first.', {
      rule: 'RAS-3',
      risks: open,
    });
};

const sum = (risks: readonly RiskDoc[], pick: (risk: RiskDoc) => number | undefined): number =>
  risks.reduce((total, risk) => total + (pick(risk) ?? 0), 0);

/** Completes the assessment once every criterion is covered and nothing stands above appetite untreated (RAS-1, 2, 3, 5). */
export const completeRiskAssessment = (
  { assessmentId }: CompleteRiskAssessmentInput,
  by: Pick<CommandContext, 'now'>,
  state: RiskAssessmentState,
  register: readonly RiskDoc[],
): Fact<'RiskAssessmentCompleted.v1'>[] => {
  const running = inProgress(assessmentId, state);
  const risks = answeredFor(running, register);
  checkCoverage(running, risks);
  checkRisks(risks, by.now.slice(0, 10));
  const data = {
    assessmentId,
    engagementId: running.engagementId,
    scopeVersion: running.scopeVersion,
    risks: risks.length,
    aboveAppetite: risks.filter(({ residual = 0 }) => !isWithinAppetite(residual)).length,
    inherentSum: sum(risks, ({ inherent }) => inherent),
    residualSum: sum(risks, ({ residual }) => residual),
  };
  return [fact('RiskAssessmentCompleted.v1', data)];
};
