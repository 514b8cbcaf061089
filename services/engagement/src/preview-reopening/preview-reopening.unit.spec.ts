import { describe, expect, it } from '@jest/globals';
import { criteriaOfCategory } from '@attestry/soc2';
import { entered, started, walked } from '../journey/journey.examples.js';
import { journey } from '../journey/journey.js';
import { confirmed, declared, excluded, locked, selected } from '../scope/scope.examples.js';
import { scope } from '../scope/scope.js';
import { openCycle } from '../spec-support/cycles.js';
import { stateOf } from '../spec-support/state-of.js';
import type { Wanted } from './preview-reopening.js';
import { previewReopening } from './preview-reopening.js';

const last = { eventId: 'ev-1', at: '2025-12-01T00:00:00.000Z' };
const about = { engagementId: 'eng-1', scopeVersion: 1, last };
const CONFIRMED = [declared(), selected('SECURITY', 'AVAILABILITY'), confirmed(1, 'SECURITY', 'AVAILABILITY')];
const preview = (wanted: Partial<Wanted> = {}, state = stateOf(scope, ...CONFIRMED)) =>
  previewReopening({ engagementId: 'eng-1', ...wanted }, state, {
    cycle: openCycle,
    course: stateOf(journey, started(), ...walked(1, 2, 3), entered(4)),
    gaps: [
      { ...about, id: 'gap-0', state: 'STALE', statuses: {} },
      { ...about, id: 'gap-1', state: 'COMPLETED', statuses: {} },
    ],
    risks: [{ ...about, id: 'ras-1', state: 'IN_PROGRESS' }],
  });

describe('preview of a reopening', () => {
  it('SCP-8 names version, steps and assessments before anything is recorded', () => {
    expect(preview()).toEqual({
      engagementId: 'eng-1',
      nextVersion: 2,
      stepsReopened: [1, 2],
      stepsReopenedByAddition: [],
      staleAssessments: [
        { id: 'gap-1', kind: 'GAP', state: 'COMPLETED' },
        { id: 'ras-1', kind: 'RISK', state: 'IN_PROGRESS' },
      ],
      added: [],
      removed: [],
    });
  });

  it('SCP-8 with other categories: what is added, what leaves and why, and that step 3 opens too', () => {
    const seen = preview({ categories: ['SECURITY', 'PRIVACY'] });
    expect(seen.added).toHaveLength(criteriaOfCategory('PRIVACY').length);
    expect(seen.removed).toContainEqual({ criterion: { code: 'A1.1' }, because: 'CATEGORY_LEFT_OUT' });
    expect(seen.stepsReopenedByAddition).toEqual([3]);
    expect(preview({ excluded: ['A1.1'] }).removed).toEqual([{ criterion: { code: 'A1.1' }, because: 'EXCLUDED' }]);
  });

  it('SCP-6 is refused as the reopening itself', () => {
    const code =
      (...facts: Parameters<typeof stateOf>[1][]) =>
      () =>
        preview({}, stateOf(scope, ...facts));
    expect(code(...CONFIRMED, locked())).toThrow(expect.objectContaining({ code: 'SCOPE_LOCKED' }));
    expect(code(declared(), selected('SECURITY'), excluded('A1.2'))).toThrow(
      expect.objectContaining({ code: 'SCOPE_SELECTION_INVALID_STATE' }),
    );
    expect(code()).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => preview({ categories: ['SAFETY', 'SECURITY'] })).toThrow(
      expect.objectContaining({ code: 'CATEGORY_UNKNOWN' }),
    );
  });
});
