import type { Command, CommandContext } from '@attestry/service-kit';
import type { ReopeningCause } from '@attestry/soc2';

/** Given by a reaction only: the graph does not offer it. */
export interface ReopenStepsInput {
  readonly engagementId: string;
  readonly cause: ReopeningCause;
  readonly sourceEventId: string;
}

export class ReopenSteps implements Command<ReopenStepsInput> {
  constructor(
    readonly input: ReopenStepsInput,
    readonly by: CommandContext,
  ) {}
}
