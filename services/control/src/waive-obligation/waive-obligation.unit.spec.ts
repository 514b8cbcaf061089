import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { obligation } from '../obligation/obligation.js';
import { fulfilled, scheduled, waived } from '../obligation/obligation.examples.js';
import { waiveObligation } from './waive-obligation.js';

const waive = (reason: string) => (state: Parameters<typeof waiveObligation>[1]) =>
  waiveObligation({ obligationId: 'ob-1', reason }, state);

describe('waive obligation', () => {
  it('with a reason', () => {
    given(obligation, scheduled({})).when(waive('The service was closed.')).then(waived());
    given(obligation, scheduled({})).when(waive(' ')).thenRefused('REASON_REQUIRED');
  });

  it('only one that is open', () => {
    given(obligation, scheduled({}), fulfilled({})).when(waive('Late.')).thenRefused('OBLIGATION_INVALID_STATE');
  });
});
