import type { Command, CommandContext } from '@attestry/service-kit';

/** Fix a control’s mapping for the audit of an engagement; ordered when the audit starts. */
export interface FreezeControlInput {
  readonly controlId: string;
  readonly engagementId: string;
}

export class FreezeControl implements Command<FreezeControlInput> {
  constructor(
    readonly input: FreezeControlInput,
    readonly by: CommandContext,
  ) {}
}
