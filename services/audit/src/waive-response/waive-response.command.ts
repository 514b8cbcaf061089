import type { Command, CommandContext } from '@attestry/service-kit';

/** Note that the report was issued without a response to a deviation; ordered when it is. */
export interface WaiveResponseInput {
  readonly exceptionId: string;
  readonly auditId: string;
}

export class WaiveResponse implements Command<WaiveResponseInput> {
  constructor(
    readonly input: WaiveResponseInput,
    readonly by: CommandContext,
  ) {}
}
