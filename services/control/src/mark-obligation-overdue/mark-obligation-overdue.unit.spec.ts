import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { obligation } from '../obligation/obligation.js';
import { fulfilled, overdue, scheduled } from '../obligation/obligation.examples.js';
import { markObligationOverdue } from './mark-obligation-overdue.js';

const mark = (now: string) => (state: Parameters<typeof markObligationOverdue>[2]) =>
  markObligationOverdue({ obligationId: 'ob-1' }, { now }, state);

describe('mark obligation overdue', () => {
  it('4.12: from 00:00 of the day after the due day on, once', () => {
    given(obligation, scheduled({})).when(mark('2026-02-02T00:00:00.000Z')).then(overdue('2026-02-01'));
    given(obligation, scheduled({})).when(mark('2026-02-01T12:00:00.000Z')).thenRefused('VALIDATION_FAILED');
    given(obligation, scheduled({}), overdue('2026-02-01')).when(mark('2026-02-03T00:00:00.000Z')).thenNothing();
  });

  it('only one that is open', () => {
    given(obligation, scheduled({}), fulfilled({}))
      .when(mark('2026-02-02T00:00:00.000Z'))
      .thenRefused('OBLIGATION_INVALID_STATE');
  });
});
