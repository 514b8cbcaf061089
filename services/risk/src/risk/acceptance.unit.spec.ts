import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { approveAcceptance } from '../approve-acceptance/approve-acceptance.js';
import { lapseAcceptance } from '../lapse-acceptance/lapse-acceptance.js';
import { proposeAcceptance } from '../propose-acceptance/propose-acceptance.js';
import { rejectAcceptance } from '../reject-acceptance/reject-acceptance.js';
import {
  acceptanceProposed,
  accepted,
  assessed,
  closed,
  identified,
  lapsed,
  ownedBy,
  treated,
} from './risk.examples.js';
import type { RiskState } from './risk.js';
import { risk } from './risk.js';

const now = '2026-01-15T10:00:00.000Z';
const by = { now, actor: 'p-03', roles: ['RO'] as const };
const why = 'The old system is switched off in June.';
const found = [identified(), ownedBy('p-03')];
/** Examples are recorded by p-01. */
const PROPOSER = 'p-01';

const propose = (until: string) => (state: RiskState) => proposeAcceptance({ riskId: 'r-1', until, why }, by, state);

const approve =
  (roles: readonly ('CM' | 'TO')[], actor = 'p-02', boardRef?: string) =>
  (state: RiskState) =>
    approveAcceptance({ riskId: 'r-1', ...(boardRef ? { boardRef } : {}) }, { actor, roles, now }, state);

const scored = (residual: number, band: 'LOW' | 'MODERATE' | 'HIGH' | 'CRITICAL') => assessed({ residual, band });

describe('acceptance of a risk', () => {
  it('is proposed for a residual above appetite, treated or not', () => {
    given(risk, ...found, assessed())
      .when(propose('2026-06-30'))
      .then(acceptanceProposed());
    given(risk, ...found, assessed(), treated())
      .when(propose('2026-06-30'))
      .then(acceptanceProposed());
    given(risk, ...found)
      .when(propose('2026-06-30'))
      .thenRefused('RISK_INVALID_STATE');
  });

  it('is proposed by the owner of the risk', () => {
    given(risk, identified(), ownedBy('p-04'), assessed())
      .when(propose('2026-06-30'))
      .thenRefused('FORBIDDEN_ROLE', { rule: 'own' });
  });

  it('RSK-8 is not needed within appetite', () => {
    given(risk, ...found, scored(6, 'MODERATE'))
      .when(propose('2026-06-30'))
      .thenRefused('ACCEPTANCE_NOT_NEEDED', { rule: 'RSK-8' });
  });

  it.each([
    ['row 42: a HIGH residual of 12 for twelve months', 12, 'HIGH', '2027-01-15', '2026-07-15'],
    ['a CRITICAL one for six', 15, 'CRITICAL', '2026-07-15', '2026-04-15'],
    ['a MODERATE one for more than twelve', 9, 'MODERATE', '2027-01-16', '2027-01-15'],
    ['any, until yesterday', 9, 'MODERATE', '2026-01-14', '2027-01-15'],
  ] as const)('RSK-5 %s is too long', (_, residual, band, until, latest) => {
    given(risk, ...found, scored(residual, band))
      .when(propose(until))
      .thenRefused('ACCEPTANCE_TOO_LONG', { rule: 'RSK-5', latest });
  });

  const proposed = [...found, assessed(), acceptanceProposed()];

  it('RSK-4 D5 row 41: who proposed it does not judge it, in whatever role', () => {
    const refused = { rule: 'RSK-4' };
    given(risk, ...proposed)
      .when(approve(['CM', 'TO'], PROPOSER))
      .thenRefused('SEPARATION_OF_DUTIES', refused);
    given(risk, ...proposed)
      .when((state) =>
        rejectAcceptance({ riskId: 'r-1', reason: 'Not for so long a time.' }, { actor: PROPOSER }, state),
      )
      .thenRefused('SEPARATION_OF_DUTIES', refused);
  });

  it('4.9 is approved by CM up to a moderate residual, by TO above, with a board reference when critical', () => {
    given(risk, ...proposed)
      .when(approve(['CM']))
      .then(accepted());
    const high = [...found, scored(12, 'HIGH'), acceptanceProposed('2026-06-30', 12)];
    given(risk, ...high)
      .when(approve(['CM']))
      .thenRefused('FORBIDDEN_ROLE', { band: 'HIGH' });
    given(risk, ...high)
      .when(approve(['TO']))
      .then(accepted('2026-06-30', 12));
    const critical = [...found, scored(16, 'CRITICAL'), acceptanceProposed('2026-03-30', 16)];
    given(risk, ...critical)
      .when(approve(['TO']))
      .thenRefused('BOARD_REFERENCE_REQUIRED');
    given(risk, ...critical)
      .when(approve(['TO'], 'p-02', 'board-2026-01'))
      .then(fact('RiskAccepted.v1', { riskId: 'r-1', until: '2026-03-30', residual: 16, boardRef: 'board-2026-01' }));
  });

  it('is approved once, and a rejected one leaves the risk assessed', () => {
    given(risk, ...proposed, accepted())
      .when(approve(['CM']))
      .thenRefused('RISK_INVALID_STATE');
    const reason = 'Not for so long a time.';
    const rejected = fact('RiskAcceptanceRejected.v1', { riskId: 'r-1', reason });
    given(risk, ...proposed)
      .when((state) => rejectAcceptance({ riskId: 'r-1', reason }, { actor: 'p-02' }, state))
      .then(rejected);
    given(risk, ...proposed, rejected)
      .when(propose('2026-06-30'))
      .then(acceptanceProposed());
  });

  const lapse = (cause: 'ENDED' | 'SCOPE_CHANGED' | 'CONTROL_UNHEALTHY', at: string) => (state: RiskState) =>
    lapseAcceptance({ riskId: 'r-1', cause }, { now: at }, state);

  it('4.9 lapses when its last day is over, not before, and once', () => {
    const past = [...proposed, accepted()];
    given(risk, ...past)
      .when(lapse('ENDED', '2026-06-30T23:59:59.000Z'))
      .thenRefused('VALIDATION_FAILED');
    given(risk, ...past)
      .when(lapse('ENDED', '2026-07-01T00:00:00.000Z'))
      .then(lapsed('ENDED'));
    given(risk, ...past, lapsed('ENDED'))
      .when(lapse('ENDED', '2026-07-02T00:00:00.000Z'))
      .thenNothing();
  });

  it.each(['SCOPE_CHANGED', 'CONTROL_UNHEALTHY'] as const)('4.9 lapses on %s at once', (cause) => {
    given(risk, ...proposed, accepted())
      .when(lapse(cause, now))
      .then(lapsed(cause));
    given(risk, ...found, assessed())
      .when(lapse(cause, now))
      .thenNothing();
  });

  it('RSK-7 a closed risk is neither accepted nor changed', () => {
    const past = [...found, assessed(), closed()];
    given(risk, ...past)
      .when(propose('2026-06-30'))
      .thenRefused('RISK_ALREADY_CLOSED', { rule: 'RSK-7' });
    given(risk, ...past)
      .when(approve(['TO']))
      .thenRefused('RISK_ALREADY_CLOSED');
  });
});
