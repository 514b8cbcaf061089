import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecordItemResults, RecordItemResultsInput } from './record-item-results.command.js';

@Resolver()
export class RecordItemResultsResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Record many results in one command; all or none. Codes as for recordItemResult.',
  })
  @Allow('AL', 'AU')
  recordItemResults(@Args('input') input: RecordItemResultsInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RecordItemResults(input, by));
  }
}
