import { order, reaction } from '@attestry/service-kit';
import { dayOf } from '@attestry/soc2';
import { CancelObligation } from '../cancel-obligation/cancel-obligation.command.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';

/** A control is retired: what it would owe from its effective date on is cancelled, what fell due before stays owed (MON-5). */
export const cancelObligations = reaction({
  name: 'cancel-obligations',
  on: ['ControlRetired.v1'],
  react: async ({ data: { controlId, effectiveFrom } }, { views, at }) => {
    const asked = await views.all(obligationView, at, { match: { controlId } });
    const open = asked.filter(
      ({ state, dueOn }) => ['DUE', 'OVERDUE'].includes(state) && dueOn >= dayOf(effectiveFrom),
    );
    return open.map(({ id: obligationId }) => order(CancelObligation, { obligationId, validFrom: effectiveFrom }));
  },
});
