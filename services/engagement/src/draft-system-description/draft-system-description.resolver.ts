import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DraftSystemDescription, DraftSystemDescriptionInput } from './draft-system-description.command.js';

@Resolver()
export class DraftSystemDescriptionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Draft the description of the system the report is about. Codes: NOT_FOUND, TENANT_NOT_ACTIVE, VALIDATION_FAILED, ALREADY_EXISTS.',
  })
  @Allow('CM')
  draftSystemDescription(
    @Args('input') input: DraftSystemDescriptionInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new DraftSystemDescription(input, by));
  }
}
