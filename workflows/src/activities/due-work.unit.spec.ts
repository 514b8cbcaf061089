import { describe, expect, it } from '@jest/globals';
import { commandId } from './command-id.js';
import type { Due } from './due-work.js';
import { dueKey, orderFor } from './due-work.js';

const near: Due = {
  source: 'engagementDueWork',
  kind: 'ENGAGEMENT_DATE_NEAR',
  id: 'eng-1',
  dueAt: '2026-01-29T00:00:00.000Z',
};

describe('due work', () => {
  it('4.12: dates that come near are told by a command whose id derives from the due time: once a due date', () => {
    const key = dueKey('acme', near);
    expect(orderFor(near, commandId(key))).toEqual({
      name: 'tellEngagementDate',
      input: { commandId: commandId(dueKey('acme', near)), engagementId: 'eng-1' },
    });
    expect(dueKey('acme', { ...near, dueAt: '2026-02-14T00:00:00.000Z' })).not.toBe(key);
  });

  it('MON-1 a period that no journey has locked is locked by the sweep', () => {
    const due = { ...near, kind: 'LOCK_MONITORING_PERIOD' };
    expect(orderFor(due, 'c')).toEqual({ name: 'lockMonitoringPeriod', input: { commandId: 'c', periodId: 'eng-1' } });
  });

  it('FRM-6 the grant of the selected firm is ended by the sweep', () => {
    const due = { ...near, kind: 'END_GRANT' };
    expect(orderFor(due, 'c')).toEqual({ name: 'endGrant', input: { commandId: 'c', engagementId: 'eng-1' } });
  });

  it('a kind that this version does not know has no order', () => {
    expect(orderFor({ ...near, kind: 'SOMETHING' }, 'c')).toBeUndefined();
  });
});
