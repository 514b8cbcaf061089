import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { found, gapCompleted, gapStale, gapStarted, lowered } from '../gap-assessment/gap-assessment.examples.js';
import { gapView } from './gap-details.projection.js';
import { toGapAssessment } from './gap.type.js';

const shown = (...facts: Parameters<typeof projected>[1][]) => {
  const doc = projected(gapView, ...facts).get('gap-1');
  return doc && toGapAssessment(doc);
};
const findings = [gapStarted({}), found('CC6.2', 'UNMET'), found('CC6.1', 'MET', { note: 'Seen.' })];

describe('gap assessment as shown', () => {
  it('lists findings in the order of the scope', () => {
    expect(shown(...findings)?.findings.map(({ criterion, status, note }) => [criterion.code, status, note])).toEqual([
      ['CC6.1', 'MET', 'Seen.'],
      ['CC6.2', 'UNMET', undefined],
    ]);
  });

  it('shows what was lowered beside what was computed', () => {
    const [first] = shown(...findings, lowered('CC6.1', 'MET', 'PARTIAL'))?.findings ?? [];
    expect(first).toMatchObject({ status: 'PARTIAL', overriddenFrom: 'MET', reason: 'Seen otherwise.', healthy: 1 });
  });

  it('GAP-5: keeps its figures when it becomes stale', () => {
    expect(shown(...findings, gapCompleted({}), gapStale())).toMatchObject({
      state: 'STALE',
      figures: { readinessBp: 5000 },
    });
  });
});
