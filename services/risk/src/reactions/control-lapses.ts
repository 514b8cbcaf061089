import { order, reaction } from '@attestry/service-kit';
import { LapseAcceptance } from '../lapse-acceptance/lapse-acceptance.command.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';

/** A linked control that was not restored for 30 days ends the acceptances that counted on it (domain 4.9). */
export const controlLapses = reaction({
  name: 'control-lapses',
  on: ['ControlDegradedLong.v1'],
  react: async ({ data: { controlId } }, { views, at }) => {
    const accepted = await views.all(riskRegister, at, { match: { state: 'ACCEPTED', controlIds: [controlId] } });
    return accepted.map(({ id: riskId }) => order(LapseAcceptance, { riskId, cause: 'CONTROL_UNHEALTHY' }));
  },
});
