import { describe, expect, it } from '@jest/globals';
import { countStatuses, readinessBp } from '../control/readiness.js';
import { statusesAfter } from '../worked-example/statuses.js';
import { TIDEWATER } from '../worked-example/tidewater.js';
import { missingParts } from './gate-part.js';
import { gate } from './gates.js';
import type { Step3Facts } from './step3.js';
import type { Step4Facts } from './step4.js';

const gaps = TIDEWATER.filter(({ effort }) => effort !== undefined).map(({ code }) => code);
const restore = { criteria: ['CC7.5', 'A1.3'], dueOn: '2025-12-10' };
const after = (mended: readonly string[], dueOn = '2025-12-31'): Step3Facts => {
  const statuses = statusesAfter(mended);
  const open = TIDEWATER.filter(({ code }) => gaps.includes(code) && !mended.includes(code) && code !== 'TF-25');
  const active = TIDEWATER.filter(({ code, baseline }) => mended.includes(code) || (baseline ?? 'ABSENT') !== 'ABSENT');
  return {
    type: 'TYPE_1',
    asOfDate: '2025-12-31',
    readinessBp: readinessBp(countStatuses(statuses.values())) ?? 0,
    statuses: Object.fromEntries(statuses),
    liveItems: [restore, ...open.map(({ criteria }) => ({ criteria, dueOn }))],
    families: active.map(({ family }) => family),
    familyReasons: [],
    offStage: [],
    controlNeeds: [],
  };
};
const december = after(gaps.filter((code) => code !== 'TF-25'));

describe('gate of step 3 (4.11)', () => {
  it('8.4 an exit on 2025-10-31 is refused for its readiness of 79.0', () => {
    const parts = gate(3, after(['TF-01', 'TF-05', 'TF-09', 'TF-10', 'TF-18', 'TF-17', 'TF-23', 'TF-02', 'TF-07']));
    expect(missingParts(parts)).toEqual(['READINESS_STEP3']);
    expect(parts[0]?.value).toBe('79.0 of 90.0');
  });

  it('8.4 holds on 2025-12-05: 94.7, both unmet criteria due 12-10, nine families', () => {
    expect(december.readinessBp).toBe(9474);
    expect(missingParts(gate(3, december))).toEqual([]);
  });

  it.each<[string, Partial<Step3Facts>, string[]]>([
    ['the item is due after the as-of date', { asOfDate: '2025-12-09' }, ['UNMET_CRITERIA_PLANNED']],
    ['the item is due on the as-of date', { asOfDate: '2025-12-10' }, []],
    ['the item was cancelled', { liveItems: [] }, ['UNMET_CRITERIA_PLANNED']],
    ['no date to be due by', { asOfDate: undefined }, ['UNMET_CRITERIA_PLANNED']],
    [
      'a TYPE_2 is measured at its start',
      { type: 'TYPE_2', period: { start: '2025-12-01', endExclusive: '2026-06-01' } },
      ['UNMET_CRITERIA_PLANNED'],
    ],
    ['no firewall', { families: december.families.filter((family) => family !== 'FIREWALL') }, ['FAMILIES_COVERED']],
    [
      'no firewall, with a reason',
      { families: december.families.filter((family) => family !== 'FIREWALL'), familyReasons: ['FIREWALL'] },
      [],
    ],
    [
      '8.5 a need whose control is a draft',
      { controlNeeds: [{ needId: 'n-1', built: false }] },
      ['CONTROL_NEEDS_BUILT'],
    ],
    ['8.5 a need whose control works', { controlNeeds: [{ needId: 'n-1', built: true }] }, []],
    [
      'CTL-9 an off-stage control without reason',
      { offStage: [{ code: 'GOV-07', reasoned: false }] },
      ['OFF_STAGE_REASONED'],
    ],
    ['CTL-9 an off-stage control with one', { offStage: [{ code: 'GOV-07', reasoned: true }] }, []],
    ['readiness at the gate', { readinessBp: 9000 }, []],
    ['readiness just below', { readinessBp: 8999 }, ['READINESS_STEP3']],
  ])('JRN-1 %s', (_, change, missing) => {
    expect(missingParts(gate(3, { ...december, ...change }))).toEqual(missing);
  });
});

const step4: Step4Facts = {
  scopeVersion: 1,
  assessmentCompleted: { scopeVersion: 1, eventId: 'e-41' },
  aboveAppetiteUntreated: [],
  toReassess: [],
  controlNeeds: [{ needId: 'need-1', controlState: 'DRAFT' }],
};

describe('gate of step 4 (4.11)', () => {
  it.each<[string, Partial<Step4Facts>, string[]]>([
    ['8.5 holds on 2025-12-12 with TF-31 in DRAFT', {}, []],
    ['assessment open', { assessmentCompleted: undefined }, ['RISK_ASSESSMENT_COMPLETED']],
    ['assessment of an older scope', { scopeVersion: 2 }, ['RISK_ASSESSMENT_COMPLETED']],
    ['RAS-3 R-03 untreated', { aboveAppetiteUntreated: ['R-03'] }, ['RISKS_WITHIN_APPETITE']],
    ['S8 a risk that a trigger asks another look of', { toReassess: ['R-05'] }, ['RISKS_REASSESSED']],
    ['a need without a control', { controlNeeds: [{ needId: 'need-1' }] }, ['CONTROL_NEEDS_MET']],
    [
      'a need whose control was retired',
      { controlNeeds: [{ needId: 'need-1', controlState: 'RETIRED' }] },
      ['CONTROL_NEEDS_MET'],
    ],
  ])('JRN-1 %s', (_, change, missing) => {
    expect(missingParts(gate(4, { ...step4, ...change }))).toEqual(missing);
  });
});
