import { notFound, order, reaction } from '@attestry/service-kit';
import { addDays, dayOf } from '@attestry/soc2';
import { controlView } from '../control-details/control.projection.js';
import { PlanRemediation } from '../plan-remediation/plan-remediation.command.js';

const DUE_DAYS = 56;
const EFFORT = 3;

/** The auditor confirms a deviation: the control's owner gets work with its root cause (S59, REM-5). */
export const remedyDeviations = reaction({
  name: 'remedy-deviations',
  on: ['DeviationConfirmed.v1'],
  react: async ({ data, recordedAt }, { views, at }) => {
    const { exceptionId, controlId, criteria, cause } = data;
    const owner = (await views.one(controlView, controlId, at))?.ownerRef;
    if (!owner) throw notFound('owner of the control', controlId);
    const dueOn = addDays(dayOf(recordedAt), DUE_DAYS);
    const work = { source: 'DEVIATION', sourceId: exceptionId, criteria: [...criteria], controlId };
    return [order(PlanRemediation, { ...work, effort: EFFORT, dueOn, ownerRef: owner, rootCause: cause })];
  },
});
