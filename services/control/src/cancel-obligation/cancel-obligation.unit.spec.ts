import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { obligation } from '../obligation/obligation.js';
import { cancelled, fulfilled, overdue, scheduled } from '../obligation/obligation.examples.js';
import { cancelObligation } from './cancel-obligation.js';

const FROM = '2026-03-01T00:00:00.000Z';
const cancel = (state: Parameters<typeof cancelObligation>[1]) =>
  cancelObligation({ obligationId: 'ob-1', validFrom: FROM }, state);

describe('cancel obligation', () => {
  it('MON-5: ends an open obligation from the day its control is retired', () => {
    given(obligation, scheduled({})).when(cancel).then(cancelled(FROM));
    given(obligation, scheduled({}), overdue('2026-02-01')).when(cancel).then(cancelled(FROM));
  });

  it('MON-5: what is settled stays as it is', () => {
    given(obligation, scheduled({}), fulfilled({})).when(cancel).thenRefused('OBLIGATION_INVALID_STATE');
    given(obligation).when(cancel).thenRefused('NOT_FOUND');
  });
});
