import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { found, gapCompleted, gapStarted } from '../gap-assessment/gap-assessment.examples.js';
import { findingChanges, previousOf } from './gap-changes.js';
import type { GapDoc } from './gap-details.projection.js';
import { gapView } from './gap-details.projection.js';
import { toChanges } from './gap.type.js';

const doc = (startedAt: string, ...facts: Parameters<typeof projected>[1][]): GapDoc => {
  const [one] = projected(gapView, gapStarted({}), ...facts).values();
  if (!one) throw new Error('no document');
  return { ...one, id: `gap-${startedAt}`, startedAt };
};
const first = doc(
  '2026-01-01',
  found('CC6.1', 'PARTIAL'),
  found('CC6.2', 'UNMET'),
  gapCompleted({ readinessBp: 2500 }),
);
const second = doc('2026-04-01', found('CC6.2', 'MET'), found('CC6.1', 'PARTIAL'), gapCompleted({ readinessBp: 7500 }));

describe('what a re-assessment shows', () => {
  it('names the criteria found otherwise, and by how much readiness moved', () => {
    expect(findingChanges(first, second)).toEqual([{ code: 'CC6.2', before: 'UNMET', after: 'MET' }]);
    expect(toChanges(first, second)).toMatchObject({
      ...{ previousId: 'gap-2026-01-01', readinessBp: 5000 },
      findings: [{ criterion: { code: 'CC6.2' }, before: 'UNMET', after: 'MET' }],
    });
  });

  it('a criterion that joined or left the scope has one side only, in catalogue order', () => {
    const grown = doc('2026-05-01', found('P1.1', 'UNMET'), found('A1.1', 'MET'), found('CC6.1', 'PARTIAL'));
    expect(findingChanges(first, grown)).toEqual([
      { code: 'CC6.2', before: 'UNMET' },
      { code: 'A1.1', after: 'MET' },
      { code: 'P1.1', after: 'UNMET' },
    ]);
    expect(toChanges(first, grown)).not.toHaveProperty('readinessBp');
  });

  it('compares with the assessment started last before it that has findings; the first has none', () => {
    const empty = doc('2026-03-01');
    expect(previousOf(second, [first, empty, second])?.id).toBe('gap-2026-01-01');
    expect(previousOf(first, [first, second])).toBeUndefined();
    expect(toChanges(undefined, first)).toBeUndefined();
  });
});
