import { order, reaction } from '@attestry/service-kit';
import { CarryScope } from '../carry-scope/carry-scope.command.js';
import { OpenMonitoringPeriod } from '../open-monitoring-period/open-monitoring-period.command.js';

/** A period was set: it is watched from now on. */
export const watchPeriod = reaction({
  name: 'open-monitoring-period',
  on: ['ObservationPeriodSet.v1'],
  react: ({ data: { engagementId, start, endExclusive } }) => [
    order(OpenMonitoringPeriod, { engagementId, start, endExclusive }),
  ],
});

/** Step 1 was carried: the scope is confirmed with the content of the predecessor. */
export const carryScopeForward = reaction({
  name: 'carry-scope',
  on: ['StepCarriedForward.v1'],
  react: ({ data: { step, journeyId, fromJourneyId } }) =>
    step === 1 ? [order(CarryScope, { engagementId: journeyId, fromEngagementId: fromJourneyId })] : [],
});
