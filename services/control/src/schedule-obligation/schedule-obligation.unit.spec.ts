import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { obligation } from '../obligation/obligation.js';
import { scheduled } from '../obligation/obligation.examples.js';
import type { ScheduleObligationInput } from './schedule-obligation.command.js';
import { scheduleObligation } from './schedule-obligation.js';

const schedule =
  (change: Partial<ScheduleObligationInput> = {}) =>
  (state: Parameters<typeof scheduleObligation>[2]) =>
    scheduleObligation({ kind: 'OTHER', dueOn: '2026-02-01', recurrence: 'QUARTERLY', ...change }, 'ob-1', state);

describe('schedule obligation', () => {
  it('is due on a day and recurs as said', () => {
    given(obligation).when(schedule()).then(scheduled({}));
  });

  it.each([{ kind: 'PARTY' }, { recurrence: 'SOMETIMES' }, { dueOn: '2026-02-30' }])('refuses %j', (change) => {
    given(obligation).when(schedule(change)).thenRefused('VALIDATION_FAILED');
  });

  it('once', () => {
    given(obligation, scheduled({})).when(schedule()).thenRefused('ALREADY_EXISTS');
  });
});
