import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_CONSTANTS } from '../constants.js';
import { gateHolds, missingParts } from './gate-part.js';
import { gate } from './gates.js';
import { readinessParts, type Step5Facts } from './step5.js';

const step5: Step5Facts = {
  earlierStepsOpen: [],
  coverageBp: 10_000,
  readinessBp: 10_000,
  unmet: [],
  controlsWithoutFreshEvidence: [],
  team: { size: 3, eventId: 'e-51' },
  firm: { firmId: 'alder', independent: true, eventId: 'e-52' },
  controlListAccepted: { controls: 31, eventId: 'e-53' },
  readiness: { outcome: 'READY', eventId: 'e-54' },
};

describe('gate of step 5 (4.11)', () => {
  it.each<[string, Partial<Step5Facts>, string[]]>([
    ['8.6 holds on 2025-12-30', {}, []],
    ['8.5 step 3 reopened until 12-19', { earlierStepsOpen: [3] }, ['EARLIER_STEPS_CLOSED']],
    ['a criterion not covered', { coverageBp: 9737 }, ['COVERAGE_COMPLETE']],
    ['readiness below 95.0', { readinessBp: 9499 }, ['READINESS_STEP5']],
    ['row 55: one criterion unmet', { unmet: ['CC7.5'], readinessBp: 9737 }, ['NO_CRITERION_UNMET']],
    ['one control without fresh evidence', { controlsWithoutFreshEvidence: ['TF-14'] }, ['EVIDENCE_FRESH']],
    ['no team', { team: undefined }, ['AUDIT_TEAM_NAMED']],
    ['RDY-2 a team of one', { team: { size: 1 } }, ['AUDIT_TEAM_NAMED']],
    ['S47 no firm', { firm: undefined }, ['FIRM_SELECTED', 'FIRM_INDEPENDENT']],
    ['FRM-3 a firm that is not independent', { firm: { firmId: 'x', independent: false } }, ['FIRM_INDEPENDENT']],
    ['list not accepted', { controlListAccepted: undefined }, ['CONTROL_LIST_ACCEPTED']],
    ['readiness not concluded', { readiness: undefined }, ['READINESS_CONCLUDED_READY']],
    ['concluded NOT_READY', { readiness: { outcome: 'NOT_READY' } }, ['READINESS_CONCLUDED_READY']],
  ])('JRN-1 %s', (_, change, missing) => {
    expect(missingParts(gate(5, { ...step5, ...change }))).toEqual(missing);
  });

  it('RDY-1 READY needs every other part, and only those', () => {
    const codes = gate(5, step5).map(({ part }) => part);
    expect(readinessParts({ ...step5, readiness: undefined }, DEFAULT_CONSTANTS).map(({ part }) => part)).toEqual(
      codes.slice(0, -1),
    );
  });

  it('JRN-1 holds exactly when nothing is missing', () => {
    const facts = fc.record({
      coverageBp: fc.constantFrom(9999, 10_000),
      readinessBp: fc.constantFrom(9400, 9500),
      unmet: fc.subarray(['A1.1']),
    });
    fc.assert(
      fc.property(facts, (change) => {
        const parts = gate(5, { ...step5, ...change });
        expect(gateHolds(parts)).toBe(missingParts(parts).length === 0);
        expect(gateHolds(parts)).toBe(
          change.coverageBp === 10_000 && change.readinessBp === 9500 && change.unmet.length === 0,
        );
      }),
    );
  });

  it('the gate follows the tenant constants', () => {
    const lower = { ...DEFAULT_CONSTANTS, readinessGateStep5Bp: 9000 };
    expect(gateHolds(gate(5, { ...step5, readinessBp: 9000 }, lower))).toBe(true);
    expect(gateHolds(gate(5, { ...step5, readinessBp: 9000 }))).toBe(false);
  });
});

describe('gates of steps 6 and 7 (4.11)', () => {
  it('step 6 ends with a report or a withdrawal', () => {
    expect(gateHolds(gate(6, {}))).toBe(false);
    expect(gate(6, { outcome: { kind: 'REPORT_ISSUED', eventId: 'e-6' } })).toEqual([
      { part: 'REPORT_ISSUED_OR_WITHDRAWN', held: true, value: 'REPORT_ISSUED', eventId: 'e-6' },
    ]);
    expect(gateHolds(gate(6, { outcome: { kind: 'ENGAGEMENT_WITHDRAWN' } }))).toBe(true);
  });

  it.each([
    [{ monthsSinceReport: 6 }, false],
    [{ monthsSinceReport: 6, successorReport: { reportId: 'r-2' } }, true],
    [{ monthsSinceReport: 12 }, false],
    [{ monthsSinceReport: 11, endedByOwner: {} }, false],
    [{ monthsSinceReport: 12, endedByOwner: {} }, true],
  ])('step 7 with %j ends: %s', (facts, ends) => {
    expect(gateHolds(gate(7, facts))).toBe(ends);
  });
});
