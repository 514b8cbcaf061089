import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { scope } from '../scope/scope.js';
import { SelectCategories } from './select-categories.command.js';
import { selectCategories } from './select-categories.js';

@CommandHandler(SelectCategories)
export class SelectCategoriesHandler implements ICommandHandler<SelectCategories> {
  constructor(private readonly streams: Streams) {}

  async execute(command: SelectCategories): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    return this.streams.change(scope, input.engagementId, command, (state) => selectCategories(input, state, cycle));
  }
}
