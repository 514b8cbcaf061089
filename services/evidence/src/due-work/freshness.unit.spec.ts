import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { accepted, submitted } from '../evidence/evidence.examples.js';
import { expiringAfter, freshnessView } from './freshness.projection.js';

const VALID = { effectiveAt: '2025-12-15T00:00:00.000Z', validTo: '2025-12-15T00:00:00.000Z' };
const quarterly = [{ ...submitted({}), ...VALID }, accepted({ freshUntil: '2026-03-25T00:00:00.000Z' })];
const ended = { evidenceId: 'e-1', controlIds: ['c-1'], freshUntil: '2026-03-25T00:00:00.000Z' };

describe('freshness timers (domain 4.5)', () => {
  it('quarterly evidence of 2025-12-15 is expiring after 2026-03-05 and stale after 2026-03-25', () => {
    expect(expiringAfter(VALID.validTo, '2026-03-25T00:00:00.000Z')).toBe('2026-03-05T00:00:00.000Z');
    expect(projected(freshnessView, ...quarterly).get('e-1')).toMatchObject({
      next: 'MARK_EXPIRING',
      dueAt: '2026-03-05T00:00:00.000Z',
    });
  });

  it('after the warning the end is next, after the end nothing', () => {
    const warned = [...quarterly, fact('EvidenceExpiring.v1', ended)];
    expect(projected(freshnessView, ...warned).get('e-1')).toMatchObject({
      next: 'MARK_EXPIRED',
      dueAt: ended.freshUntil,
    });
    expect(projected(freshnessView, ...warned, fact('EvidenceExpired.v1', ended)).size).toBe(0);
  });
});
