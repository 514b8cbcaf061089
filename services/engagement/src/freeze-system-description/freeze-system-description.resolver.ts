import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { FreezeSystemDescription, FreezeSystemDescriptionInput } from './freeze-system-description.command.js';

@Resolver()
export class FreezeSystemDescriptionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Freeze the last approved version for an engagement; a second time changes nothing. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_INVALID_STATE.',
  })
  @Allow('SYS')
  freezeSystemDescription(
    @Args('input') input: FreezeSystemDescriptionInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new FreezeSystemDescription(input, by));
  }
}
