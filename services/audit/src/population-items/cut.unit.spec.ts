import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, startOfDay } from '@attestry/soc2';
import type { CutQuestion } from './cut.js';
import { cut } from './cut.js';
import {
  acceptedAt,
  changesOfTheExample,
  inOperation,
  leaversOfTheExample,
  performedAt,
  policyOf,
  revisedFrom,
  runAt,
} from './log-facts.examples.js';
import type { LogFact } from './population-query.js';
import { TYPES_OF } from './population-query.js';

const HALF_YEAR = { start: '2026-01-01', endExclusive: '2026-07-01' };
const ask = (query: CutQuestion['query'], period = HALF_YEAR): CutQuestion => ({ query, controlId: 'c-1', period });
const keys = (items: readonly { readonly key: string }[]): string[] => items.map(({ key }) => key);

describe('population of performances', () => {
  it('8.8 leavers and changes have the published digests', () => {
    const often = inOperation('PER_OCCURRENCE');
    expect(cut(ask('performances'), [...often, ...leaversOfTheExample()]).digest).toBe(
      'a36c59306086e431e1343b276066b9091c36629b39afe5eac2c6f4244b4e540a',
    );
    expect(cut(ask('performances'), [...often, ...changesOfTheExample()]).digest).toBe(
      '0f4c56b32a4ac676891b90f844b85df652aea1b5a791168750b4e8b5567c6238',
    );
  });

  it('POP-3 the order in which facts came does not matter, one fact more does', () => {
    const facts = [...inOperation('PER_OCCURRENCE'), ...leaversOfTheExample()];
    const { digest } = cut(ask('performances'), facts);
    expect(cut(ask('performances'), facts.toReversed()).digest).toBe(digest);
    expect(cut(ask('performances'), facts.slice(0, -1)).digest).not.toBe(digest);
  });

  it('POP-3 EVD-8 no population is cut from what happens to evidence: a redaction changes none', () => {
    const types = Object.values(TYPES_OF).flat();
    expect(types).toContain('ControlPerformed.v1');
    expect(types.filter((type) => type.startsWith('Evidence'))).toEqual([]);
  });

  it('POP-2 only what happened in the period', () => {
    const facts = [performedAt('A', '2025-12-31T23:59:59.999Z'), performedAt('B', '2026-06-30T23:59:59.999Z')];
    const more = [performedAt('C', '2026-07-01T00:00:00.000Z')];
    expect(keys(cut(ask('performances'), [...inOperation('PER_OCCURRENCE'), ...facts, ...more]).items)).toEqual(['B']);
  });

  it('POP-5 by the calendar: every expected occurrence, missed ones at the end of their window', () => {
    const facts = [performedAt('2026-Q1', '2026-02-10T09:00:00.000Z')];
    expect(cut(ask('performances'), [...inOperation('QUARTERLY'), ...facts]).items).toEqual([
      { key: '2026-Q1', occurredAt: '2026-02-10T09:00:00.000Z', missed: false, late: false, evidenceIds: ['e-1'] },
      { key: '2026-Q2', occurredAt: '2026-06-30T23:59:59.000Z', missed: true, late: false, evidenceIds: [] },
    ]);
  });

  it('POP-5 one performed after the period keeps its place in it, and its lateness', () => {
    const facts = [...inOperation('MONTHLY'), performedAt('2026-06', '2026-07-03T09:00:00.000Z', true)];
    expect(cut(ask('performances'), facts).items.at(-1)).toEqual({
      key: '2026-06',
      occurredAt: '2026-06-30T23:59:59.000Z',
      missed: false,
      late: true,
      evidenceIds: ['e-1'],
    });
  });

  it.each([
    ['QUARTERLY', 2],
    ['MONTHLY', 6],
    ['WEEKLY', 26],
    ['DAILY', 181],
    ['SEMI_ANNUAL', 1],
  ] as const)('8.8 %s: %i in the half year', (frequency, count) => {
    expect(cut(ask('performances'), inOperation(frequency)).items).toHaveLength(count);
  });

  const yearly = (...facts: readonly LogFact[]) => cut(ask('performances'), [...inOperation('ANNUAL'), ...facts]).items;

  it('8.8 ANNUAL: in a half year without its due day that of the year before counts, once it was performed', () => {
    const performed = performedAt('2025', '2025-12-29T18:00:00.000Z');
    expect(yearly(performed)).toEqual([
      { key: '2025', occurredAt: '2026-01-01T00:00:00.000Z', missed: false, late: false, evidenceIds: ['e-1'] },
    ]);
    expect(yearly()).toEqual([]);
    expect(cut(ask('performances'), [...inOperation('ANNUAL', '2026-02-01T00:00:00.000Z'), performed]).items).toEqual(
      [],
    );
  });

  it('4.5 ANNUAL: one due in the period counts there, missed or not', () => {
    const period = { start: '2026-07-01', endExclusive: '2027-07-01' };
    expect(cut(ask('performances', period), inOperation('ANNUAL')).items).toMatchObject([
      { key: '2026', missed: true },
    ]);
  });

  it('counts from when the control was put in operation, and not at all before', () => {
    expect(cut(ask('performances'), inOperation('MONTHLY', '2026-04-10T00:00:00.000Z')).items).toHaveLength(3);
    expect(cut(ask('performances'), inOperation('MONTHLY').slice(0, 1)).items).toEqual([]);
  });

  it('takes the rhythm of the last revision that names one', () => {
    const facts = [...inOperation('MONTHLY'), revisedFrom(2, '2026-01-01T00:00:00.000Z', 'QUARTERLY')];
    expect(cut(ask('performances'), facts)).toMatchObject({ frequency: 'QUARTERLY', items: { length: 2 } });
  });
});

describe('population of other facts', () => {
  it('runs of collectors that watch the control', () => {
    const runs = [runAt('run-1', '2026-03-01T00:00:00.000Z'), runAt('run-2', '2026-03-02T00:00:00.000Z', ['c-2'])];
    const { items, frequency } = cut(ask('collector-runs'), [...inOperation('MANY_PER_DAY'), ...runs]);
    expect(keys(items)).toEqual(['run-1']);
    expect(frequency).toBe('MANY_PER_DAY');
  });

  it('acceptances of the policies that serve the control; keys name nobody', () => {
    const facts = [
      policyOf('pol-1', ['c-1']),
      policyOf('pol-2', ['c-2']),
      acceptedAt('pol-1', 'p-04', '2026-02-01T00:00:00.000Z'),
      acceptedAt('pol-2', 'p-05', '2026-02-01T00:00:00.000Z'),
    ];
    const { items, frequency } = cut(ask('policy-acceptances'), [...inOperation('ANNUAL'), ...facts]);
    expect(items).toHaveLength(1);
    expect(keys(items)[0]).not.toContain('p-04');
    expect(frequency).toBe('PER_OCCURRENCE');
  });

  it('configuration versions in force in the period: one an unchanged control, one more a revision', () => {
    const unchanged = inOperation('CONTINUOUS');
    expect(cut(ask('configuration-versions'), unchanged).items).toMatchObject([
      { key: 'v1', occurredAt: '2026-01-01T00:00:00.000Z' },
    ]);
    const revised = [...unchanged, revisedFrom(2, '2026-03-10T00:00:00.000Z')];
    const { items, configurationVersions } = cut(ask('configuration-versions'), revised);
    expect(items).toMatchObject([{ key: 'v1' }, { key: 'v2', occurredAt: '2026-03-10T00:00:00.000Z' }]);
    expect(configurationVersions).toBe(2);
  });

  it('a version that ended before the period or begins after it is none of its', () => {
    const facts = [
      ...inOperation('CONTINUOUS'),
      revisedFrom(2, '2025-12-20T00:00:00.000Z'),
      revisedFrom(3, '2026-08-01T00:00:00.000Z'),
    ];
    expect(keys(cut(ask('configuration-versions'), facts).items)).toEqual(['v2']);
  });

  it('POP-1 POP-2 any cut by the calendar has keys once and items inside, wherever the period lies', () => {
    const frequency = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SEMI_ANNUAL', 'ANNUAL');
    fc.assert(
      fc.property(frequency, fc.nat({ max: 1_000 }), fc.integer({ min: 1, max: 400 }), (often, offset, days) => {
        const start = addDays('2026-01-01', offset);
        const period = { start, endExclusive: addDays(start, days) };
        const { items } = cut(ask('performances', period), inOperation(often));
        expect(new Set(keys(items)).size).toBe(items.length);
        items.forEach(({ occurredAt }) => {
          expect(occurredAt >= startOfDay(start) && occurredAt < startOfDay(period.endExclusive)).toBe(true);
        });
      }),
    );
  });
});
