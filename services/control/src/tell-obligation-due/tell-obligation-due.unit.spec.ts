import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { obligation } from '../obligation/obligation.js';
import { cancelled, dueSoon, escalated, fulfilled, overdue, scheduled } from '../obligation/obligation.examples.js';
import { tellObligationDue } from './tell-obligation-due.js';

const tell = (day: string) => (state: Parameters<typeof tellObligationDue>[2]) =>
  tellObligationDue({ obligationId: 'ob-1' }, { now: `${day}T00:00:00.000Z` }, state);
const reminded = [scheduled({}), dueSoon('2026-02-01', 18)];

describe('tell obligation due', () => {
  it('4.12: a fifth of its interval early it is due soon, from the day after its due day on it is overdue', () => {
    given(obligation, scheduled({})).when(tell('2026-01-14')).then(dueSoon('2026-02-01', 18));
    given(obligation, scheduled({})).when(tell('2026-01-13')).thenRefused('VALIDATION_FAILED');
    given(obligation, ...reminded)
      .when(tell('2026-02-02'))
      .then(overdue('2026-02-01'));
    given(obligation, ...reminded)
      .when(tell('2026-02-01'))
      .thenRefused('VALIDATION_FAILED');
  });

  it('4.12: 3 days later CM hears of it, 10 days later TO, and then nobody any more', () => {
    const late = [...reminded, overdue('2026-02-01')];
    given(obligation, ...late)
      .when(tell('2026-02-05'))
      .then(escalated('2026-02-01', 'CM'));
    given(obligation, ...late, escalated('2026-02-01', 'CM'))
      .when(tell('2026-02-12'))
      .then(escalated('2026-02-01', 'TO'));
    given(obligation, ...late, escalated('2026-02-01', 'TO'))
      .when(tell('2026-06-01'))
      .thenNothing();
  });

  it('only one that is open', () => {
    for (const settled of [fulfilled({}), cancelled()])
      given(obligation, scheduled({}), settled).when(tell('2026-02-02')).thenRefused('OBLIGATION_INVALID_STATE');
    given(obligation).when(tell('2026-02-02')).thenRefused('NOT_FOUND');
  });
});
