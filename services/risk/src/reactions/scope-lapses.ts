import { order, reaction } from '@attestry/service-kit';
import { LapseAcceptance } from '../lapse-acceptance/lapse-acceptance.command.js';
import { riskRegister } from '../risk-register/risk-register.projection.js';

/** A changed scope ends the acceptances that were given for the old one (domain 4.9). */
export const scopeLapses = reaction({
  name: 'scope-lapses',
  on: ['ScopeReopened.v1'],
  react: async (fact, { views, at }) => {
    const accepted = await views.all(riskRegister, at, {
      match: { state: 'ACCEPTED', engagementId: fact.data.scopeId },
    });
    return accepted.map(({ id }) => order(LapseAcceptance, { riskId: id, cause: 'SCOPE_CHANGED' }));
  },
});
