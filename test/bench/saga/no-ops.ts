import type { Answer, JourneyActivities, JourneyRecord } from '@attestry/workflows';

const done = { state: 'EXITED', escalated: [] } as const;
const open = { state: 'ENTERED', enteredAt: '2026-01-01T00:00:00.000Z', escalated: [] } as const;

/** A journey in its last step: asked for its end, it ends. */
const record = (state: 'COMPLETED' | 'WITHDRAWN'): JourneyRecord => ({
  state: 'RUNNING',
  engagement: { state, type: 'TYPE_1', periodLocked: false },
  steps: { 1: done, 2: done, 3: done, 4: done, 5: done, 6: done, 7: open },
});

const accepted: Answer = { accepted: true, id: 'eng', position: 'engagement:1:1' };
const refused: Answer = { accepted: false, code: 'GATE_NOT_MET', missing: ['SUCCESSOR_REPORT'] };

export const isTurnedBack = (engagementId: string): boolean => engagementId.startsWith('turned-');

/** Activities that do nothing and count, and who waits to hear that a journey was refused its end. */
export interface NoOps {
  readonly activities: Pick<JourneyActivities, 'journeyRecord' | 'requestStepExit' | 'completeJourney'>;
  readonly counts: { journeyRecord: number; requestStepExit: number; completeJourney: number };
  /** Resolves when the end of this engagement's journey was refused. */
  refusal(engagementId: string): Promise<void>;
}

export const noOps = (): NoOps => {
  const counts = { journeyRecord: 0, requestStepExit: 0, completeJourney: 0 };
  const waiting = new Map<string, () => void>();
  return {
    counts,
    refusal: (engagementId) => new Promise((resolve) => waiting.set(engagementId, resolve)),
    activities: {
      journeyRecord: async ({ engagementId, seen }) => {
        counts.journeyRecord += 1;
        return record(isTurnedBack(engagementId) && seen.length > 0 ? 'WITHDRAWN' : 'COMPLETED');
      },
      requestStepExit: async ({ engagementId }) => {
        counts.requestStepExit += 1;
        if (!isTurnedBack(engagementId)) return accepted;
        waiting.get(engagementId)?.();
        waiting.delete(engagementId);
        return refused;
      },
      completeJourney: async () => {
        counts.completeJourney += 1;
        return accepted;
      },
    },
  };
};
