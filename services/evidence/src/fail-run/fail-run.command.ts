import type { Command, CommandContext } from '@attestry/service-kit';
import type { ErrorClass } from '../collectors/collect.js';

export interface FailRunInput {
  readonly runId: string;
  readonly collectorId: string;
  readonly errorClass: ErrorClass;
}

export class FailRun implements Command<FailRunInput> {
  constructor(
    readonly input: FailRunInput,
    readonly by: CommandContext,
  ) {}
}
