import type { At, Order, Views } from '@attestry/service-kit';
import { order, reaction } from '@attestry/service-kit';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';
import type { ReassessmentTrigger } from '../trigger-reassessment/trigger-reassessment.js';
import { TriggerReassessment } from '../trigger-reassessment/trigger-reassessment.command.js';

const open = async (views: Pick<Views, 'all'>, at: At, match: Readonly<Record<string, unknown>>): Promise<RiskDoc[]> =>
  (await views.all(riskRegister, at, { match })).filter(({ state }) => state !== 'CLOSED');

const trigger = (risks: readonly RiskDoc[], why: ReassessmentTrigger, sourceId: string): Order[] =>
  risks.map(({ id: riskId }) => order(TriggerReassessment, { riskId, trigger: why, sourceId }));

/** S8: a new vendor asks for another look at the risks that come from vendors. */
export const reassessForVendor = reaction({
  name: 'reassess-for-vendor',
  on: ['VendorOnboarded.v1'],
  react: async ({ data: { vendorId } }, { views, at }) =>
    trigger(await open(views, at, { category: 'VENDOR' }), 'NEW_VENDOR', vendorId),
});

/** S8: a deviation of a control asks for another look at the risks that it holds down. */
export const reassessForDeviation = reaction({
  name: 'reassess-for-deviation',
  on: ['DeviationConfirmed.v1'],
  react: async ({ data: { controlId, exceptionId } }, { views, at }) =>
    trigger(await open(views, at, { controlIds: [controlId] }), 'DEVIATION', exceptionId),
});
