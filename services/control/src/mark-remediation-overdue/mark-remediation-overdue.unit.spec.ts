import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemOverdue, itemPlanned, itemRescheduled, itemVerified } from '../remediation/remediation.examples.js';
import { markRemediationOverdue } from './mark-remediation-overdue.js';

const mark = (now: string) => (state: Parameters<typeof markRemediationOverdue>[2]) =>
  markRemediationOverdue({ itemId: 'rem-1' }, { now }, state);

describe('mark remediation overdue', () => {
  it('4.12: from 00:00 of the day after the due day on', () => {
    given(remediation, itemPlanned({})).when(mark('2026-02-02T00:00:00.000Z')).then(itemOverdue('2026-02-01'));
    given(remediation, itemPlanned({})).when(mark('2026-02-01T23:59:59.999Z')).thenRefused('VALIDATION_FAILED');
  });

  it('once for each due day', () => {
    const late = [itemPlanned({}), itemOverdue('2026-02-01')];
    given(remediation, ...late)
      .when(mark('2026-02-05T00:00:00.000Z'))
      .thenNothing();
    given(remediation, ...late, itemRescheduled('2026-02-01', '2026-02-10'))
      .when(mark('2026-02-11T00:00:00.000Z'))
      .then(itemOverdue('2026-02-10'));
  });

  it('only open work', () => {
    given(remediation, itemPlanned({}), itemVerified())
      .when(mark('2026-02-05T00:00:00.000Z'))
      .thenRefused('REMEDIATION_INVALID_STATE');
  });
});
