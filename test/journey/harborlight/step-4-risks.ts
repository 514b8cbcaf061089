import { randomUUID } from 'node:crypto';
import type { Order, Risk, RiskAssessment } from '@attestry/client';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import type { Controls } from '../steps/controls.js';
import { named } from '../steps/own-controls.js';
import { stayIn } from '../steps/standing.js';
import { inOrder } from '../walk.js';
import type { Harborlight, Planned } from './harborlight.js';
import { day } from './harborlight.js';
import { passMonth } from './months.js';
import { RISKS } from './risks.js';

const READ = `query Read($id: ID!) {
  riskAssessment(id: $id) { missing inherentSum residualSum aboveAppetite }
  riskRegister(first: 100) { edges { node { id residual proposedResidual } } }
}`;

interface Answer {
  readonly riskAssessment: RiskAssessment;
  readonly riskRegister: { readonly edges: readonly { readonly node: Risk }[] };
}

const look = async ({ cast, checks, settle }: Harborlight, id: string): Promise<void> => {
  await settle();
  const { riskAssessment: assessed, riskRegister } = await cast.compliance.query<Answer>(READ, { id });
  const risks = riskRegister.edges.map(({ node }) => node);
  const covered = new Set(RISKS.flatMap(({ criteria }) => criteria)).size - assessed.missing.length;
  checks.see('G4', {
    risks: risks.length,
    'criteria covered': covered,
    'sums inherent, residual': `${assessed.inherentSum}, ${assessed.residualSum}`,
    'above appetite': assessed.aboveAppetite ?? -1,
    'unlike the proposal': risks.filter(({ residual, proposedResidual }) => residual !== proposedResidual).length,
  });
};

const assessed = (controls: Controls): Order[] =>
  RISKS.map(({ riskId, scores, controls: codes }) => {
    const [likelihood, impact, residualLikelihood, residualImpact] = scores;
    const controlIds = named(controls, codes).map(({ controlId }) => controlId);
    return {
      name: 'assessRisk',
      input: { riskId, likelihood, impact, residualLikelihood, residualImpact, controlIds },
    };
  });

/** G4: on 01-28 each risk is judged as its healthy controls let the rule propose, and every criterion is covered. */
export const assessRisks = async (walk: Harborlight, { engagementId, controls }: Planned): Promise<void> => {
  const { cast, checks } = walk;
  await stepIs(cast.owner, engagementId, 4, ['ENTERED']);
  await passMonth(walk, controls, 'january');
  const assessmentId = randomUUID();
  await inOrder(cast.engineering, assessed(controls));
  await cast.compliance.command('startRiskAssessment', { assessmentId, engagementId });
  const covers = RISKS.flatMap(({ riskId, criteria }) =>
    criteria.map((code): Order => ({ name: 'coverCriterion', input: { assessmentId, code, riskIds: [riskId] } })),
  );
  await inOrder(cast.compliance, covers);
  await cast.owner.command('completeRiskAssessment', { assessmentId });
  await stepIs(cast.owner, engagementId, 4, ['EXITED']);
  await look(walk, assessmentId);
  checks.see('G4', { 'step 4': (await stayIn(walk, engagementId, 4, day)).line });
  await tellStep(walk, 'J1', engagementId, 4);
  checks.close('G4');
};
