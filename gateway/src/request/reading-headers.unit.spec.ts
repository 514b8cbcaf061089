import { describe, expect, it } from '@jest/globals';
import { readingHeaders, refuseFuture } from './reading-headers.js';

describe('readingHeaders', () => {
  it.each(['2026-03-01T00:00:00Z', '2024-02-29T23:59:59.123456Z', '2026-03-01T00:00:00-05:30'])(
    'takes %s as it came',
    (instant) => {
      expect(readingHeaders({ 'as-of': instant, 'valid-at': instant })).toEqual({
        'as-of': instant,
        'valid-at': instant,
      });
    },
  );

  it.each([
    '',
    'now',
    '2026-03-01',
    '2026-03-01 00:00:00Z',
    '2026-03-01T00:00Z',
    '2026-03-01T00:00:00',
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-01T25:00:00Z',
    '2026-03-01T00:00:00Z, 2026-03-02T00:00:00Z',
    '1772323200',
  ])('refuses %p', (instant) => {
    expect(() => readingHeaders({ 'as-of': instant })).toThrow('as-of must be an RFC 3339 instant');
  });

  it.each(['engagement:1:2', 'engagement:1:2,evidence:3:4', 'evidence:7'])('takes the positions %s', (positions) => {
    expect(readingHeaders({ 'read-after': positions })).toEqual({ 'read-after': positions });
  });

  it('has nothing to say when nothing is asked', () => {
    expect(readingHeaders({ accept: 'application/json' })).toEqual({});
  });
});

describe('refuseFuture', () => {
  const now = '2026-03-01T00:00:00.000Z';

  it.each(['2026-02-28T23:59:59Z', '2026-03-01T00:00:00.900Z', '2026-03-01T01:00:00+01:00'])('lets %s pass', (asOf) => {
    expect(() => refuseFuture({ 'as-of': asOf }, now)).not.toThrow();
  });

  it.each(['2026-03-01T00:00:02Z', '2026-03-01T00:00:00-01:00'])('refuses %s', (asOf) => {
    expect(() => refuseFuture({ 'as-of': asOf }, now)).toThrow('future');
  });
});
