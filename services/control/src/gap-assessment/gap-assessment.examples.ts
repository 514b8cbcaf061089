import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CriterionStatus } from '@attestry/soc2';
import type { Standing } from '../readiness/standing.js';

/** Facts for specs: a valid example, changed where a case needs it. The scope is CC6.1 and CC6.2. */
export const gapStarted = (change: Partial<EventData<'GapAssessmentStarted.v1'>>): Fact<'GapAssessmentStarted.v1'> =>
  fact('GapAssessmentStarted.v1', {
    gapId: 'gap-1',
    engagementId: 'eng-1',
    scopeVersion: 1,
    criteria: ['CC6.1', 'CC6.2'],
    ...change,
  });

/** A standing with one primary control behind it. */
export const standing = (code: string, status: CriterionStatus): Standing => ({
  code,
  status,
  healthy: status === 'MET' ? 1 : 0,
  weak: status === 'PARTIAL' ? 1 : 0,
  absent: status === 'UNMET' ? 1 : 0,
  covered: status !== 'UNMET',
});

export const found = (
  code: string,
  status: CriterionStatus,
  change: Partial<EventData<'CriterionFindingRecorded.v1'>> = {},
): Fact<'CriterionFindingRecorded.v1'> => {
  const { covered: _, ...finding } = standing(code, status);
  return fact('CriterionFindingRecorded.v1', { gapId: 'gap-1', ...finding, ...change });
};

export const lowered = (
  code: string,
  from: CriterionStatus,
  to: CriterionStatus,
): Fact<'CriterionStatusOverridden.v1'> =>
  fact('CriterionStatusOverridden.v1', { gapId: 'gap-1', code, from, to, reason: 'Seen otherwise.' });

export const gapCompleted = (
  change: Partial<EventData<'GapAssessmentCompleted.v1'>>,
): Fact<'GapAssessmentCompleted.v1'> =>
  fact('GapAssessmentCompleted.v1', {
    gapId: 'gap-1',
    engagementId: 'eng-1',
    scopeVersion: 1,
    met: 1,
    partial: 0,
    unmet: 1,
    readinessBp: 5000,
    coverageBp: 5000,
    ...change,
  });

export const gapStale = (): Fact<'GapAssessmentMarkedStale.v1'> =>
  fact('GapAssessmentMarkedStale.v1', { gapId: 'gap-1', cause: 'SCOPE_REOPENED', engagementId: 'eng-1' });
