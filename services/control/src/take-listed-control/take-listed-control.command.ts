import type { EventData } from '@attestry/contracts';
import type { Command, CommandContext } from '@attestry/service-kit';

/** What an import has listed of one control. */
export type TakeListedControlInput = EventData<'ControlTakenFromList.v1'>;

export class TakeListedControl implements Command<TakeListedControlInput> {
  constructor(
    readonly input: TakeListedControlInput,
    readonly by: CommandContext,
  ) {}
}
