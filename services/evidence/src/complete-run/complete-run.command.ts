import type { Command, CommandContext } from '@attestry/service-kit';
import type { Found } from '../collectors/collect.js';

export interface CompleteRunInput {
  readonly runId: string;
  readonly collectorId: string;
  readonly found: Found;
}

export class CompleteRun implements Command<CompleteRunInput> {
  constructor(
    readonly input: CompleteRunInput,
    readonly by: CommandContext,
  ) {}
}
