import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import { addMonths } from '@attestry/soc2/calendar';
import { dayOf, plusDays } from '../platform/business-clock.js';
import { expectEqual, expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import type { WalkRisk } from './risks.js';
import { RISKS } from './risks.js';
import { operateUntil } from './operation.js';
import type { Controlled } from './step-3-controls.js';

const assessed = ({ riskId, scores, controls }: WalkRisk, known: Controlled['controls']): Order => {
  const [likelihood, impact, residualLikelihood, residualImpact] = scores;
  const controlIds = controls.flatMap((code) => known.get(code)?.controlId ?? []);
  return {
    name: 'assessRisk',
    input: {
      riskId,
      likelihood,
      impact,
      residualLikelihood,
      residualImpact,
      controlIds,
      reason: 'Judged by the owner after the walk-through of the controls.',
    },
  };
};

const treat = async ({ cast, clock }: Walk): Promise<void> => {
  const today = dayOf(await clock.now());
  for (const { riskId, treatment, accepted } of RISKS) {
    if (treatment)
      await cast.engineering.command('decideTreatment', {
        riskId,
        treatment,
        plan: 'A second reviewer for changes to access and data.',
      });
    if (!accepted) continue;
    await cast.engineering.command('proposeAcceptance', {
      riskId,
      until: addMonths(today, 12),
      why: 'Repair deadlines bound the time a weakness stays open.',
    });
    await expectRefusal('FORBIDDEN_ROLE', cast.engineering.command('approveAcceptance', { riskId }));
    await cast.compliance.command('approveAcceptance', { riskId });
  }
};

/** Criteria by the risks that touch them. */
const coverage = (): Map<string, string[]> => {
  const covered = new Map<string, string[]>();
  for (const { riskId, criteria } of RISKS)
    for (const code of criteria) covered.set(code, [...(covered.get(code) ?? []), riskId]);
  return covered;
};

type Assessed = Pick<Controlled, 'engagementId' | 'controls'>;

/** Every risk scored and every criterion covered; completing too early is refused each time. */
const cover = async (walk: Walk, { engagementId, controls }: Assessed): Promise<string> => {
  const { cast } = walk;
  const assessmentId = randomUUID();
  await inOrder(
    cast.engineering,
    RISKS.map((risk) => assessed(risk, controls)),
  );
  await cast.compliance.command('startRiskAssessment', { assessmentId, engagementId });
  const covers = [...coverage()].map(([code, riskIds]): Order => ({
    name: 'coverCriterion',
    input: { assessmentId, code, riskIds },
  }));
  await inOrder(cast.compliance, covers.slice(1));
  await expectRefusal('CRITERIA_NOT_COVERED', cast.owner.command('completeRiskAssessment', { assessmentId }));
  await inOrder(cast.compliance, covers.slice(0, 1));
  await expectRefusal('RISK_ABOVE_APPETITE', cast.owner.command('completeRiskAssessment', { assessmentId }));
  await treat(walk);
  return assessmentId;
};

const complete = async ({ cast }: Walk, engagementId: string, assessmentId: string): Promise<void> => {
  await cast.owner.command('completeRiskAssessment', { assessmentId });
  await stepIs(cast.owner, engagementId, 4, ['EXITED']);
};

/** A vendor taken up meanwhile asks for another look at the risks that come from vendors (S8): until then step 4 is not left. */
const takeUpVendor = async (walk: Walk, { engagementId, controls }: Assessed): Promise<void> => {
  const { cast, settle } = walk;
  const vendorId = randomUUID();
  await cast.compliance.command('onboardVendor', {
    vendorId,
    title: 'Mail delivery',
    criticality: 'MODERATE',
    dataTypes: ['CUSTOMER_CONFIDENTIAL'],
  });
  await cast.compliance.command('reviewVendor', { vendorId, outcome: 'APPROVED' });
  await settle();
  const refused = await expectRefusal('GATE_NOT_MET', cast.owner.command('requestStepExit', { engagementId, step: 4 }));
  expectEqual('parts of gate 4', String(refused.details['missing']).includes('RISKS_REASSESSED'), true);
  const again = RISKS.filter(({ category }) => category === 'VENDOR').map((risk) => assessed(risk, controls));
  await inOrder(cast.engineering, again);
};

/** Step 4: every criterion covered, fraud included, treatments and one acceptance, and a vendor that comes meanwhile. */
export const assessRisks = async (walk: Walk, controlled: Assessed): Promise<void> => {
  const { engagementId, controls } = controlled;
  await stepIs(walk.cast.owner, engagementId, 4, ['ENTERED']);
  await operateUntil(walk, [...controls.values()], plusDays(await walk.clock.now(), 5));
  const assessmentId = await cover(walk, controlled);
  await takeUpVendor(walk, controlled);
  await complete(walk, engagementId, assessmentId);
};

/** Once a year each risk is looked at again: the platform has opened step 4 for it by itself, although it was carried over. */
export const reassessRisks = async (walk: Walk, controlled: Assessed): Promise<void> => {
  await stepIs(walk.cast.owner, controlled.engagementId, 4, ['REOPENED']);
  await complete(walk, controlled.engagementId, await cover(walk, controlled));
};
