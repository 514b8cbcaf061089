import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReviseSystemDescription, ReviseSystemDescriptionInput } from './revise-system-description.command.js';

@Resolver()
export class ReviseSystemDescriptionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Revise the description: parts given replace those of the same kind, an empty text takes one out. Codes: NOT_FOUND, VALIDATION_FAILED, SYSTEM_DESCRIPTION_FROZEN (SYD-3).',
  })
  @Allow('CM')
  reviseSystemDescription(
    @Args('input') input: ReviseSystemDescriptionInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ReviseSystemDescription(input, by));
  }
}
