import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const id = { reviewId: 'rev-1', engagementId: 'eng-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const reviewStarted = (): Fact<'ReadinessReviewStarted.v1'> => fact('ReadinessReviewStarted.v1', id);

export const observed = (
  change: Partial<EventData<'ReadinessObservationRecorded.v1'>> = {},
): Fact<'ReadinessObservationRecorded.v1'> =>
  fact('ReadinessObservationRecorded.v1', { ...id, text: 'Logs are kept for 30 days only.', byRole: 'CM', ...change });

export const teamNamed = (change: Partial<EventData<'AuditTeamNamed.v1'>> = {}): Fact<'AuditTeamNamed.v1'> =>
  fact('AuditTeamNamed.v1', { ...id, leadRef: 'p-02', deputyRef: 'p-03', memberRefs: ['p-04'], ...change });

export const readinessConcluded = (
  change: Partial<EventData<'ReadinessConcluded.v1'>> = {},
): Fact<'ReadinessConcluded.v1'> =>
  fact('ReadinessConcluded.v1', {
    ...id,
    outcome: 'READY',
    readinessBp: 10_000,
    coverageBp: 10_000,
    missing: [],
    ...change,
  });
