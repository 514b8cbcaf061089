import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { fulfilled, scheduled } from '../obligation/obligation.examples.js';
import { obligationView } from '../obligation-calendar/obligation.projection.js';
import { obligationTasks } from './obligation-tasks.js';

const docs = [
  ...projected(obligationView, scheduled({ controlId: 'c-1' })).values(),
  ...projected(obligationView, scheduled({ obligationId: 'ob-2', kind: 'REAUDIT' })).values(),
  ...projected(obligationView, scheduled({ obligationId: 'ob-1' }), fulfilled({})).values(),
];
const OWNER = { roles: ['CO'], controlIds: new Set(['c-1']) };
const MANAGER = { roles: ['CM'], controlIds: new Set<string>() };
const MANAGEMENT = { roles: ['TO'], controlIds: new Set<string>() };
const tasks = (asking: typeof OWNER, day: string) =>
  obligationTasks(docs, asking, `${day}T00:00:00.000Z`).map(({ id }) => id);

describe('obligations of a person (Q16, 4.12)', () => {
  it('the owner of the control from the reminder on, a fifth of the quarter before 2026-02-01', () => {
    expect(tasks(OWNER, '2026-01-13')).toEqual([]);
    expect(tasks(OWNER, '2026-01-14')).toEqual(['ob-1']);
  });

  it('what is about no control is the compliance manager’s', () => {
    expect(tasks(MANAGER, '2026-01-14')).toEqual(['ob-2']);
    expect(tasks(MANAGEMENT, '2026-01-14')).toEqual([]);
  });

  it('three days late the compliance manager sees the owner’s too, ten days late the tenant owner all', () => {
    expect(tasks(MANAGER, '2026-02-04')).toEqual(['ob-2']);
    expect(tasks(MANAGER, '2026-02-05')).toEqual(['ob-1', 'ob-2']);
    expect(tasks(MANAGEMENT, '2026-02-11')).toEqual([]);
    expect(tasks(MANAGEMENT, '2026-02-12')).toEqual(['ob-1', 'ob-2']);
  });
});
