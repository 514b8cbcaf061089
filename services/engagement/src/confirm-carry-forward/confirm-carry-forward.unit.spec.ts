import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { opened, typeDecided } from '../engagement/engagement.examples.js';
import { engagement } from '../engagement/engagement.js';
import { carried, entered, exited, started, stepReopened, walked } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { registered } from '../organization/organization.examples.js';
import { organization } from '../organization/organization.js';
import { confirmed, declared, locked, selected } from '../scope/scope.examples.js';
import { scope } from '../scope/scope.js';
import { openCycle } from '../spec-support/cycles.js';
import { stateOf } from '../spec-support/state-of.js';
import { approved, drafted } from '../system-description/system-description.examples.js';
import { systemDescription } from '../system-description/system-description.js';
import type { CarryContext } from './confirm-carry-forward.js';
import { confirmCarryForward } from './confirm-carry-forward.js';

const FACTS_AT = '2026-01-01T00:00:00.000Z';
const SCOPED = [declared(), selected('SECURITY'), confirmed(1, 'SECURITY')];
const cycle = stateOf(engagement, opened({ predecessorId: 'eng-0' }), typeDecided('TYPE_2'));
const CONTEXT: CarryContext = {
  cycle,
  before: stateOf(journey, started(), ...walked(1, 2, 3, 4, 5)),
  scope: scope.initial,
  scopeBefore: stateOf(scope, ...SCOPED, locked()),
  owner: stateOf(organization, registered()),
  description: stateOf(systemDescription, drafted(), approved()),
};
const carry =
  (step: number | number[], change: Partial<CarryContext> = {}, now = '2026-02-10T00:00:00.000Z') =>
  (state: JourneyState) =>
    confirmCarryForward({ engagementId: 'eng-1', steps: [step].flat() }, { now }, state, { ...CONTEXT, ...change });
const carriedNow = (step: number) => carried(step, { effectiveAt: FACTS_AT });
const BEGUN = [started({ predecessorJourneyId: 'eng-0' }), entered(1)];
const refused = (reason: string) => ({ rule: '4.11', reason });

describe('confirm carry forward', () => {
  it('steps 1 to 4 in order, valid from the facts they rest on', () => {
    given(journey, ...BEGUN)
      .when(carry(1))
      .then(carriedNow(1));
    given(journey, ...BEGUN, carried(1))
      .when(carry(2))
      .then(carriedNow(2));
    given(journey, ...BEGUN, carried(1), entered(2))
      .when(carry(2))
      .then(carriedNow(2));
    given(journey, ...BEGUN)
      .when(carry(2))
      .thenRefused('EARLIER_STEP_OPEN', { open: ['1'] });
    given(journey, ...BEGUN, carried(1))
      .when(carry(1))
      .thenNothing();
  });

  it('several steps at once, in their order, all or none', () => {
    given(journey, ...BEGUN)
      .when(carry([3, 1, 2, 4]))
      .then(carriedNow(1), carriedNow(2), carriedNow(3), carriedNow(4));
    given(journey, ...BEGUN)
      .when(carry([1, 2, 3, 4, 5]))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED');
  });

  it('4.11: step 5 is always done anew', () => {
    given(journey, ...BEGUN, carried(1), carried(2), carried(3), carried(4))
      .when(carry(5))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('STEP_NOT_CARRIABLE'));
  });

  it('row 80: facts of 13 months ago are too old, of 12 not', () => {
    const done = [...BEGUN, carried(1), carried(2), carried(3)];
    given(journey, ...done)
      .when(carry(4, {}, '2027-02-01T00:00:00.000Z'))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('FACTS_TOO_OLD'));
    given(journey, ...done)
      .when(carry(4, {}, '2027-01-01T12:00:00.000Z'))
      .then(carriedNow(4));
  });

  it('a step carried before keeps the age of its facts', () => {
    const before = stateOf(journey, started(), entered(1), carried(1, { effectiveAt: '2025-03-01T00:00:00.000Z' }));
    given(journey, ...BEGUN)
      .when(carry(1, { before }, '2026-03-02T00:00:00.000Z'))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('FACTS_TOO_OLD'));
  });

  it('same content of scope', () => {
    const other = stateOf(scope, ...SCOPED.slice(0, 2), confirmed(1, 'SECURITY', 'AVAILABILITY'));
    const same = stateOf(scope, ...SCOPED);
    given(journey, ...BEGUN, carried(1))
      .when(carry(2, { scope: same }))
      .then(carriedNow(2));
    given(journey, ...BEGUN, carried(1))
      .when(carry(2, { scope: other }))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('SCOPE_CHANGED'));
    given(journey, ...BEGUN, exited(1))
      .when(carry(2))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('SCOPE_CHANGED'));
  });

  it('same stage of the company', () => {
    const grown = fact('OrganizationStageChanged.v1', {
      orgId: 'acme',
      from: 'STARTUP',
      to: 'GROWTH',
      headcount: 60,
      reason: 'Hired.',
    });
    const owner = { ...stateOf(organization, registered(), grown), stageSince: '2026-01-15T00:00:00.000Z' };
    given(journey, ...BEGUN)
      .when(carry(1, { owner }))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('STAGE_CHANGED'));
  });

  it('SCP-5 step 1 confirms the scope, so the description is approved', () => {
    given(journey, ...BEGUN)
      .when(carry(1, { description: stateOf(systemDescription, drafted()) }))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('DESCRIPTION_NOT_APPROVED'));
  });

  it('from a predecessor that left the step, onto one not left yet', () => {
    given(journey, ...BEGUN)
      .when(carry(1, { cycle: openCycle }))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('NO_PREDECESSOR'));
    given(journey, ...BEGUN)
      .when(carry(1, { before: stateOf(journey, started(), entered(1)) }))
      .thenRefused('CARRY_FORWARD_NOT_ALLOWED', refused('PREDECESSOR_STEP_OPEN'));
    given(journey, ...BEGUN, exited(1))
      .when(carry(1))
      .thenRefused('JOURNEY_INVALID_STATE', { state: 'EXITED' });
    given(journey, ...BEGUN, exited(1), stepReopened(1))
      .when(carry(1))
      .thenRefused('JOURNEY_INVALID_STATE');
  });
});
