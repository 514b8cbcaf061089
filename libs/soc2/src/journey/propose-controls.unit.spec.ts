import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { libraryControl } from '../catalogue/controls.js';
import { criteriaInScope } from '../catalogue/scope.js';
import { familyCoverage, REQUIRED_FAMILIES } from '../control/family-coverage.js';
import { CATEGORIES, STAGES } from '../vocabulary.js';
import { isOffStage, proposeControls } from './propose-controls.js';
import { isAboveStage, proposeStage } from './stage.js';

const proposal = fc.tuple(
  fc.constantFrom(...STAGES),
  fc.subarray(CATEGORIES.filter((category) => category !== 'SECURITY')),
);

describe('stage (ORG-6)', () => {
  it.each([
    [24, 'STARTUP'],
    [50, 'STARTUP'],
    [51, 'GROWTH'],
    [500, 'GROWTH'],
    [501, 'ENTERPRISE'],
  ])('%i people: %s', (headcount, stage) => {
    expect(proposeStage(headcount)).toBe(stage);
  });

  it('orders stages', () => {
    expect(isAboveStage('GROWTH', 'STARTUP')).toBe(true);
    expect(isAboveStage('GROWTH', 'GROWTH')).toBe(false);
  });
});

describe('stage-appropriate controls (S38)', () => {
  it('S38 every criterion in scope has a proposed control at every stage and for every choice of categories', () => {
    fc.assert(
      fc.property(proposal, ([stage, extras]) => {
        const categories = ['SECURITY' as const, ...extras];
        const served = new Set(proposeControls(stage, categories).flatMap(({ criteria }) => criteria));
        expect(criteriaInScope(categories).filter((code) => !served.has(code))).toEqual([]);
      }),
    );
  });

  it('S14 S40 a startup with SECURITY alone already has all nine families', () => {
    const families = proposeControls('STARTUP', ['SECURITY']).map(({ control }) => control.family);
    expect(Object.values(familyCoverage(families, []))).toEqual(REQUIRED_FAMILIES.map(() => 'COVERED'));
  });

  it('CTL-9 nothing proposed is off stage, and a later stage never loses a control', () => {
    fc.assert(
      fc.property(proposal, ([stage, extras]) => {
        const at = (one: (typeof STAGES)[number]) =>
          proposeControls(one, ['SECURITY', ...extras]).map(({ control }) => control);
        const latest = new Set(at('ENTERPRISE'));
        expect(at(stage).filter((control) => isOffStage(control, stage) || !latest.has(control))).toEqual([]);
      }),
    );
  });

  it('maps a control only to criteria in scope, and drops it when none is left', () => {
    const backup = (...args: Parameters<typeof proposeControls>) =>
      proposeControls(...args).find(({ control }) => control.code === 'BCP-02')?.criteria;
    expect(backup('STARTUP', ['SECURITY'])).toEqual(['CC7.5']);
    expect(backup('STARTUP', ['SECURITY', 'AVAILABILITY'])).toEqual(['A1.2', 'CC7.5']);
    const notices = (excluded: string[]) =>
      proposeControls('STARTUP', ['SECURITY', 'PRIVACY'], excluded).some(({ control }) => control.code === 'PRV-01');
    expect([notices([]), notices(['P1.1'])]).toEqual([true, false]);
  });

  it('says why: the stage has come, or the category asks for it', () => {
    const startup = proposeControls('STARTUP', ['SECURITY', 'AVAILABILITY']);
    expect(startup.find(({ control }) => control.code === 'AVL-02')?.because).toBe('CATEGORY');
    expect(startup.find(({ control }) => control.code === 'AC-01')?.because).toBe('STAGE');
    expect(startup.some(({ control }) => control.code === 'GOV-05')).toBe(false);
    const late = libraryControl('GOV-05');
    expect(late && [isOffStage(late, 'STARTUP'), isOffStage(late, 'GROWTH')]).toEqual([true, false]);
  });
});

describe('family coverage (S14, S40)', () => {
  it('each of nine families is covered, reasoned or open', () => {
    const standing = familyCoverage(['LOGGING', 'CHANGE'], ['FIREWALL', 'LOGGING']);
    expect(Object.keys(standing)).toHaveLength(9);
    expect(standing).toMatchObject({ LOGGING: 'COVERED', FIREWALL: 'REASONED', PEOPLE: 'OPEN' });
  });
});
