import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import {
  itemDueSoon,
  itemOverdue,
  itemPlanned,
  itemRescheduled,
  itemVerified,
} from '../remediation/remediation.examples.js';
import { tellRemediationDue } from './tell-remediation-due.js';

const tell = (day: string) => (state: Parameters<typeof tellRemediationDue>[2]) =>
  tellRemediationDue({ itemId: 'rem-1' }, { now: `${day}T00:00:00.000Z` }, state);
const reminded = [itemPlanned({}), itemDueSoon('2026-02-01')];

describe('tell remediation due', () => {
  it('4.12: 7 days before the due day its owner is reminded, and not a moment earlier', () => {
    given(remediation, itemPlanned({})).when(tell('2026-01-25')).then(itemDueSoon('2026-02-01'));
    given(remediation, itemPlanned({})).when(tell('2026-01-24')).thenRefused('VALIDATION_FAILED');
  });

  it('4.12: overdue from the day after the due day on, to CM 7 days and to TO 21 days later', () => {
    given(remediation, ...reminded)
      .when(tell('2026-02-02'))
      .then(itemOverdue('2026-02-01'));
    given(remediation, ...reminded)
      .when(tell('2026-02-01'))
      .thenRefused('VALIDATION_FAILED');
    const late = [...reminded, itemOverdue('2026-02-01')];
    given(remediation, ...late)
      .when(tell('2026-02-08'))
      .thenRefused('VALIDATION_FAILED');
    given(remediation, ...late)
      .when(tell('2026-02-09'))
      .then(itemOverdue('2026-02-01', 'CM'));
    const later = [...late, itemOverdue('2026-02-01', 'CM')];
    given(remediation, ...later)
      .when(tell('2026-02-23'))
      .then(itemOverdue('2026-02-01', 'TO'));
    given(remediation, ...later, itemOverdue('2026-02-01', 'TO'))
      .when(tell('2026-05-01'))
      .thenNothing();
  });

  it('4.12: after a stop every step is told once, in due order and with its due time', () => {
    given(remediation, itemPlanned({})).when(tell('2026-05-01')).then(itemDueSoon('2026-02-01'));
    given(remediation, ...reminded)
      .when(tell('2026-05-01'))
      .then(itemOverdue('2026-02-01'));
  });

  it('4.12: moving the day cancels what the old one had still to say', () => {
    given(remediation, ...reminded, itemOverdue('2026-02-01'), itemRescheduled('2026-02-01', '2026-02-10'))
      .when(tell('2026-02-09'))
      .then(itemDueSoon('2026-02-10'));
  });

  it('only open work', () => {
    given(remediation, itemPlanned({}), itemVerified())
      .when(tell('2026-02-05'))
      .thenRefused('REMEDIATION_INVALID_STATE');
    given(remediation).when(tell('2026-02-05')).thenRefused('NOT_FOUND');
  });
});
