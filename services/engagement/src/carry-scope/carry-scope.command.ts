import type { Command, CommandContext } from '@attestry/service-kit';

/** Given by a reaction only: the graph does not offer it. */
export interface CarryScopeInput {
  readonly engagementId: string;
  readonly fromEngagementId: string;
}

export class CarryScope implements Command<CarryScopeInput> {
  constructor(
    readonly input: CarryScopeInput,
    readonly by: CommandContext,
  ) {}
}
