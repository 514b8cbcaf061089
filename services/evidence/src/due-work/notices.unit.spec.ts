import { describe, expect, it } from '@jest/globals';
import type { Proof } from './control-freshness.projection.js';
import type { Coming } from './notices.js';
import { noticesOf } from './notices.js';

const [WARNED, NOW, END] = ['2026-03-05T00:00:00.000Z', '2026-03-06T00:00:00.000Z', '2026-03-25T00:00:00.000Z'];
const NOTHING: Coming = { collectors: [], brought: [] };
const proof = (change: Partial<Proof> = {}): Proof => ({
  ...{ evidenceId: 'e-1', expiringFrom: WARNED, freshUntil: END, told: 'NOTHING' },
  ...change,
});
const rests = (id: string, ...proofs: Proof[]) => ({ id, proofs });
const collector = (dueAt: string, change: Partial<Coming['collectors'][number]> = {}): Coming => ({
  ...NOTHING,
  collectors: [{ state: 'HEALTHY', controlIds: ['c-1'], dueAt, ...change }],
});
const brought = (state: 'SUBMITTED' | 'REJECTED', collectorId?: string): Coming => ({
  ...NOTHING,
  brought: [{ state, controlIds: ['c-1'], ...(collectorId === undefined ? {} : { collectorId }) }],
});
const notices = (coming: Coming, until = NOW) => noticesOf([rests('c-1', proof())], coming, until);

describe('notices of going stale (domain 4.5)', () => {
  it('4.5 the warning and the end are of what a control rests on, not of what it no longer does', () => {
    const older = proof({ evidenceId: 'e-0' });
    expect(noticesOf([rests('c-1', proof(), older)], NOTHING, NOW)).toEqual([
      { kind: 'MARK_EXPIRING', id: 'e-1', dueAt: WARNED },
    ]);
    expect(noticesOf([rests('c-1', proof({ told: 'EXPIRING' }), older)], NOTHING, END)).toEqual([
      { kind: 'MARK_EXPIRED', id: 'e-1', dueAt: END },
    ]);
    expect(noticesOf([rests('c-1', proof({ told: 'EXPIRED' }), older)], NOTHING, END)).toEqual([]);
  });

  it('one piece gives one notice, though two controls rest on it', () => {
    expect(noticesOf([rests('c-1', proof()), rests('c-2', proof())], NOTHING, NOW)).toHaveLength(1);
  });

  it('4.5 wait for a healthy collector of the control that looks again before the end, or is due now', () => {
    expect(notices(collector('2026-03-07T00:00:00.000Z'))).toEqual([]);
    expect(notices(collector(END))).toEqual([]);
    expect(notices(collector('2026-03-26T00:00:00.000Z'), '2026-03-26T00:00:00.000Z')).toEqual([]);
  });

  it('4.5 do not wait for one that looks later, is not healthy, or looks at other controls', () => {
    expect(notices(collector('2026-03-26T00:00:00.000Z'))).toHaveLength(1);
    expect(notices(collector('2026-03-07T00:00:00.000Z', { state: 'UNHEALTHY' }))).toHaveLength(1);
    expect(notices(collector('2026-03-07T00:00:00.000Z', { controlIds: ['c-2'] }))).toHaveLength(1);
  });

  it('4.5 do not wait for one that looked since the notice was due and brought nothing', () => {
    expect(notices(collector('2026-03-07T00:00:00.000Z', { lastScheduledFor: '2026-03-04T00:00:00.000Z' }))).toEqual(
      [],
    );
    expect(notices(collector('2026-03-07T00:00:00.000Z', { lastScheduledFor: NOW }))).toHaveLength(1);
  });

  it('4.5 wait for what a collector brought just now, not for what a person did or what was judged', () => {
    expect(notices(brought('SUBMITTED', 'col-1'))).toEqual([]);
    expect(notices(brought('SUBMITTED'))).toHaveLength(1);
    expect(notices(brought('REJECTED', 'col-1'))).toHaveLength(1);
  });

  it('one piece is told of through a control whose collector does not look, though another control waits', () => {
    const found = noticesOf([rests('c-1', proof()), rests('c-2', proof())], collector(END), NOW);
    expect(found).toEqual([{ kind: 'MARK_EXPIRING', id: 'e-1', dueAt: WARNED }]);
  });
});
