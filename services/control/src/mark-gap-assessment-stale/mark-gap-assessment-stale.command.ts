import type { Command, CommandContext } from '@attestry/service-kit';

/** Mark an assessment stale because its scope was reopened; ordered by that fact. */
export interface MarkGapAssessmentStaleInput {
  readonly gapId: string;
}

export class MarkGapAssessmentStale implements Command<MarkGapAssessmentStaleInput> {
  constructor(
    readonly input: MarkGapAssessmentStaleInput,
    readonly by: CommandContext,
  ) {}
}
