import type { Command, CommandContext } from '@attestry/service-kit';

export interface StartRunInput {
  readonly collectorId: string;
  /** Instant the run was due, in its one spelling; not one to come. */
  readonly scheduledFor: string;
}

export class StartRun implements Command<StartRunInput> {
  constructor(
    readonly input: StartRunInput,
    readonly by: CommandContext,
  ) {}
}
