import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMs, DAY_MS } from '../calendar/instant.js';
import { FREQUENCIES } from '../vocabulary.js';
import { expiringAfter, freshUntil, FRESHNESS_RULES } from './freshness-table.js';
import { evidenceFreshness, FRESHNESSES, type FreshnessQuestion } from './freshness.js';
import { isAfterLock, isLate } from './lateness.js';

const until = (validTo: string): FreshnessQuestion['evidence'] => [
  { validFrom: validTo, validTo, recordedAt: validTo },
];
const ask = (change: Partial<FreshnessQuestion>) =>
  evidenceFreshness({
    frequency: 'QUARTERLY',
    evidence: until('2025-12-15T00:00:00Z'),
    validAt: '2026-01-01T00:00:00Z',
    recordedAt: '2099-01-01T00:00:00Z',
    ...change,
  });

describe('evidence freshness (4.5)', () => {
  it('TF-14: valid to 2025-12-15 is fresh until 2026-03-25, expiring after 2026-03-05', () => {
    expect(freshUntil('QUARTERLY', '2025-12-15T00:00:00Z')).toBe('2026-03-25T00:00:00.000Z');
    expect(expiringAfter('QUARTERLY', '2025-12-15T00:00:00Z')).toBe('2026-03-05T00:00:00.000Z');
  });

  it.each([
    ['2025-12-14T23:59:59Z', 'MISSING'],
    ['2025-12-15T00:00:00Z', 'FRESH'],
    ['2026-03-05T00:00:00Z', 'FRESH'],
    ['2026-03-05T00:00:01Z', 'EXPIRING'],
    ['2026-03-25T00:00:00Z', 'EXPIRING'],
    ['2026-03-25T00:00:01Z', 'STALE'],
  ])('a quarterly control at %s is %s', (validAt, expected) => {
    expect(ask({ validAt })).toBe(expected);
  });

  it.each([
    ['CONTINUOUS', 24, 6],
    ['MANY_PER_DAY', 24, 6],
    ['DAILY', 48, 24],
    ['WEEKLY', 240, 48],
    ['MONTHLY', 960, 192],
    ['QUARTERLY', 2400, 480],
    ['SEMI_ANNUAL', 4800, 960],
    ['ANNUAL', 9120, 1824],
    ['PER_OCCURRENCE', 168, 48],
  ] as const)('%s: %i h, warned %i h before', (frequency, maxAge, warning) => {
    expect(FRESHNESS_RULES[frequency]).toEqual({ maxAgeMs: maxAge * 3_600_000, warningMs: warning * 3_600_000 });
  });

  it('4.14 evidence recorded later than asked about is not known', () => {
    const late = [
      { validFrom: '2026-03-06T00:00:00Z', validTo: '2026-03-06T00:00:00Z', recordedAt: '2026-03-30T00:00:00Z' },
    ];
    const asOf = (recordedAt: string) => ask({ evidence: late, validAt: '2026-03-06T00:00:00Z', recordedAt });
    expect(asOf('2026-03-20T00:00:00Z')).toBe('MISSING');
    expect(asOf('2026-04-01T00:00:00Z')).toBe('FRESH');
  });

  it('the latest validity decides, whatever the order', () => {
    const both = [...until('2025-12-15T00:00:00Z'), ...until('2025-06-01T00:00:00Z')];
    expect(ask({ evidence: both })).toBe('FRESH');
    expect(ask({ evidence: both.toReversed() })).toBe('FRESH');
  });

  it.each([
    ['procedure evidence alone counts 380 days', [], '2026-12-30T00:00:00Z', 'EXPIRING'],
    [
      'an occurrence not yet evidenced is owed for 7 days',
      [{ occurredAt: '2026-01-10T00:00:00Z', evidenced: false }],
      '2026-01-14T00:00:00Z',
      'FRESH',
    ],
    [
      'and warned about 2 days before',
      [{ occurredAt: '2026-01-10T00:00:00Z', evidenced: false }],
      '2026-01-16T00:00:00Z',
      'EXPIRING',
    ],
    ['then it is stale', [{ occurredAt: '2026-01-10T00:00:00Z', evidenced: false }], '2026-01-17T00:00:01Z', 'STALE'],
    ['unless evidenced', [{ occurredAt: '2026-01-10T00:00:00Z', evidenced: true }], '2026-01-17T00:00:01Z', 'FRESH'],
    ['or in the future', [{ occurredAt: '2026-02-10T00:00:00Z', evidenced: false }], '2026-01-17T00:00:01Z', 'FRESH'],
  ])('PER_OCCURRENCE: %s', (_, occurrences, validAt, expected) => {
    expect(ask({ frequency: 'PER_OCCURRENCE', occurrences, validAt })).toBe(expected);
  });

  it('4.5 once evidence is there, time only ever makes it worse', () => {
    const rank = (one: string): number => FRESHNESSES.findIndex((freshness) => freshness === one);
    const hours = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(fc.constantFrom(...FREQUENCIES), hours, hours, (frequency, a, b) => {
        const at = (h: number) => ask({ frequency, validAt: addMs('2025-12-15T00:00:00Z', h * 3_600_000) });
        expect(rank(at(Math.min(a, b)))).toBeGreaterThanOrEqual(rank(at(Math.max(a, b))));
      }),
    );
  });
});

describe('lateness', () => {
  it.each([
    [14 * DAY_MS, false],
    [14 * DAY_MS + 1, true],
    [24 * DAY_MS, true],
  ])('EVD-6 recorded %i ms after validity is late: %s', (ms, late) => {
    expect(isLate('2026-03-06T00:00:00Z', addMs('2026-03-06T00:00:00Z', ms))).toBe(late);
  });

  it('EVD-7 the lock instant itself is after the lock', () => {
    expect(isAfterLock('2026-06-30T23:59:59.999Z', '2026-07-01T00:00:00Z')).toBe(false);
    expect(isAfterLock('2026-07-01T00:00:00.000Z', '2026-07-01T00:00:00Z')).toBe(true);
  });
});
