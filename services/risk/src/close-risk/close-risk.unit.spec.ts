import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { acceptanceProposed, assessed, closed, closureSigned, identified, ownedBy } from '../risk/risk.examples.js';
import type { RiskState } from '../risk/risk.js';
import { risk } from '../risk/risk.js';
import { closeRisk } from './close-risk.js';

const reason = 'The service was switched off in June.';
const past = [identified(), ownedBy('p-03'), assessed()];
const close =
  (actor: string, ...roles: ('RO' | 'CM')[]) =>
  (state: RiskState) =>
    closeRisk({ riskId: 'r-1', reason }, { actor, roles }, state);

describe('close risk', () => {
  it('2.10 takes the signatures of its owner and of CM, in any order', () => {
    given(risk, ...past)
      .when(close('p-03', 'RO'))
      .then(closureSigned('RO', 'p-03'));
    given(risk, ...past, closureSigned('RO', 'p-03'))
      .when(close('p-02', 'CM'))
      .then(fact('RiskClosed.v1', { riskId: 'r-1', reason, approvedBy: 'p-02' }));
    given(risk, ...past, closureSigned('CM', 'p-02'))
      .when(close('p-03', 'RO'))
      .then(fact('RiskClosed.v1', { riskId: 'r-1', reason, approvedBy: 'p-03' }));
  });

  it('2.10 one person holding both roles signs once', () => {
    given(risk, ...past)
      .when(close('p-03', 'RO', 'CM'))
      .then(closureSigned('CM', 'p-03'));
    given(risk, ...past, closureSigned('CM', 'p-03'))
      .when(close('p-03', 'RO', 'CM'))
      .thenRefused('SEPARATION_OF_DUTIES', { rule: '2.10' });
  });

  it('2.10 a second signature of the same role takes the place of the first', () => {
    given(risk, ...past, closureSigned('CM', 'p-02'))
      .when(close('p-04', 'CM'))
      .then(closureSigned('CM', 'p-04'));
  });

  it('2.10 a new assessment takes the signature back', () => {
    given(risk, ...past, closureSigned('RO', 'p-03'), assessed())
      .when(close('p-02', 'CM'))
      .then(closureSigned('CM', 'p-02'));
  });

  it('2.10 a risk owner closes own risks only, with a reason, and none whose acceptance is being judged', () => {
    given(risk, ...past)
      .when(close('p-04', 'RO'))
      .thenRefused('FORBIDDEN_ROLE', { rule: 'own' });
    given(risk, ...past)
      .when((state) => closeRisk({ riskId: 'r-1', reason: 'Over.' }, { actor: 'p-02', roles: ['CM'] }, state))
      .thenRefused('REASON_REQUIRED');
    given(risk, ...past, acceptanceProposed())
      .when(close('p-02', 'CM'))
      .thenRefused('RISK_INVALID_STATE', { state: 'ACCEPTANCE_PROPOSED' });
  });

  it('RSK-7 closed is final', () => {
    given(risk, ...past, closed())
      .when(close('p-02', 'CM'))
      .thenRefused('RISK_ALREADY_CLOSED', { rule: 'RSK-7' });
  });
});
