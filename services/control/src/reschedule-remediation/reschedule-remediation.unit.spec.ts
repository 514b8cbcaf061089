import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemDone, itemPlanned, itemRescheduled, itemStarted } from '../remediation/remediation.examples.js';
import { rescheduleRemediation } from './reschedule-remediation.js';

const move =
  (dueOn: string, reason = 'The vendor is late.') =>
  (state: Parameters<typeof rescheduleRemediation>[2]) =>
    rescheduleRemediation({ itemId: 'rem-1', dueOn, reason }, { now: '2026-01-10T00:00:00.000Z' }, state);

describe('reschedule remediation', () => {
  it('moves the due day with a reason; the same day is no news', () => {
    given(remediation, itemPlanned({})).when(move('2026-03-01')).then(itemRescheduled('2026-02-01', '2026-03-01'));
    given(remediation, itemPlanned({})).when(move('2026-02-01')).thenNothing();
    given(remediation, itemPlanned({})).when(move('2026-03-01', '')).thenRefused('REASON_REQUIRED');
  });

  it('REM-2: not into the past, nor to a day that is none', () => {
    given(remediation, itemPlanned({})).when(move('2026-01-09')).thenRefused('DUE_DATE_IN_PAST');
    given(remediation, itemPlanned({})).when(move('later')).thenRefused('VALIDATION_FAILED');
  });

  it('only open work', () => {
    given(remediation, itemPlanned({}), itemStarted(), itemDone())
      .when(move('2026-03-01'))
      .thenRefused('REMEDIATION_INVALID_STATE');
  });
});
