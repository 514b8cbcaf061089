import { describe, expect, it } from '@jest/globals';
import { statusesAfter } from '../worked-example/statuses.js';
import { TIDEWATER } from '../worked-example/tidewater.js';
import { gateHolds, missingParts } from './gate-part.js';
import { gate } from './gates.js';
import type { Step1Facts } from './step1.js';
import type { Step2Facts } from './step2.js';

const step1: Step1Facts = {
  descriptionApproved: { version: 1, eventId: 'e-1' },
  scopeConfirmed: { scopeVersion: 1, eventId: 'e-2' },
  typeDecided: { type: 'TYPE_1', eventId: 'e-3' },
  asOfDate: { date: '2025-12-31', eventId: 'e-4' },
  dataTypes: { count: 3, eventId: 'e-5' },
};

describe('gate of step 1 (4.11)', () => {
  it('8.1 holds on 2025-09-08 and cites the event behind each part', () => {
    const parts = gate(1, step1);
    expect(gateHolds(parts)).toBe(true);
    expect(parts.map(({ eventId }) => eventId)).toEqual(['e-1', 'e-2', 'e-3', 'e-4', 'e-5']);
    expect(parts.find(({ part }) => part === 'DATES_SET')?.value).toBe('as of 2025-12-31');
  });

  const period = { start: '2026-01-01', endExclusive: '2026-07-01' };
  it.each<[string, Partial<Step1Facts>, string[]]>([
    ['no description', { descriptionApproved: undefined }, ['DESCRIPTION_APPROVED']],
    ['no scope', { scopeConfirmed: undefined }, ['SCOPE_CONFIRMED']],
    ['no type', { typeDecided: undefined }, ['TYPE_DECIDED', 'DATES_SET']],
    ['no as-of date', { asOfDate: undefined }, ['DATES_SET']],
    ['a period on a TYPE_1', { asOfDate: undefined, period }, ['DATES_SET']],
    ['an as-of date on a TYPE_2', { typeDecided: { type: 'TYPE_2' } }, ['DATES_SET']],
    ['a period on a TYPE_2', { typeDecided: { type: 'TYPE_2' }, asOfDate: undefined, period }, []],
    ['no data types', { dataTypes: { count: 0 } }, ['DATA_TYPES_DECLARED']],
  ])('JRN-1 %s', (_, change, missing) => {
    expect(missingParts(gate(1, { ...step1, ...change }))).toEqual(missing);
  });
});

const items = TIDEWATER.filter(({ effort }) => effort !== undefined).map(({ code, criteria }) => ({ code, criteria }));
const step2: Step2Facts = {
  scopeVersion: 1,
  gapCompleted: { scopeVersion: 1, eventId: 'e-9' },
  risksIdentified: { count: 12 },
  statuses: Object.fromEntries(statusesAfter([])),
  liveItems: items,
  insidePersons: 5,
};

describe('gate of step 2 (4.11)', () => {
  it('8.3 holds on 2025-10-03 with the plan of 20 items', () => {
    expect(items).toHaveLength(20);
    expect(missingParts(gate(2, step2))).toEqual([]);
  });

  it.each<[string, Partial<Step2Facts>, string[]]>([
    ['gap assessment open', { gapCompleted: undefined }, ['GAP_ASSESSMENT_COMPLETED']],
    ['gap assessment of an older scope', { scopeVersion: 2 }, ['GAP_ASSESSMENT_COMPLETED']],
    ['GAP-6 no risk identified', { risksIdentified: { count: 0 } }, ['INITIAL_RISK_PASS']],
    ['REM-6 an item short', { liveItems: items.filter(({ code }) => code !== 'TF-22') }, ['REMEDIATION_PLAN_COMPLETE']],
    ['a single person', { insidePersons: 1 }, ['TWO_INSIDE_PERSONS']],
  ])('JRN-1 %s', (_, change, missing) => {
    expect(missingParts(gate(2, { ...step2, ...change }))).toEqual(missing);
  });

  it('REM-6 names what no item serves', () => {
    const parts = gate(2, { ...step2, liveItems: items.filter(({ code }) => code !== 'TF-22') });
    expect(parts.find(({ part }) => part === 'REMEDIATION_PLAN_COMPLETE')?.value).toBe('CC7.2');
  });
});
