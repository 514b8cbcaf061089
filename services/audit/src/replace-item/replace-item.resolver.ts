import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReplaceItem, ReplaceItemInput } from './replace-item.command.js';

@Resolver()
export class ReplaceItemResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Replace a sampled item by the next one of the draw. Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, TEST_INVALID_STATE, ITEM_NOT_IN_SAMPLE, FAILED_ITEM_NOT_REPLACEABLE (SMP-5), SAMPLE_EXCEEDS_POPULATION, REASON_REQUIRED.',
  })
  @Allow('AL')
  replaceItem(@Args('input') input: ReplaceItemInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReplaceItem(input, by));
  }
}
