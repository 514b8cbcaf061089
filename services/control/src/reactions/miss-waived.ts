import { order, reaction } from '@attestry/service-kit';
import { MissOccurrence } from '../miss-occurrence/miss-occurrence.command.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';

/** MON-4: to waive an occurrence is not to perform it; an audit's population counts it as missed. */
export const missWaived = reaction({
  name: 'miss-waived',
  on: ['ObligationWaived.v1'],
  react: async ({ data: { obligationId } }, { views, at }) => {
    const { controlId, occurrenceKey } = (await views.one(obligationView, obligationId, at)) ?? {};
    return controlId && occurrenceKey ? [order(MissOccurrence, { controlId, occurrenceKey })] : [];
  },
});
