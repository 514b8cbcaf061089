import type { Command, CommandContext } from '@attestry/service-kit';

export interface StartRunInput {
  readonly collectorId: string;
  /** Instant the run was due, RFC 3339 UTC. */
  readonly scheduledFor: string;
}

export class StartRun implements Command<StartRunInput> {
  constructor(
    readonly input: StartRunInput,
    readonly by: CommandContext,
  ) {}
}
