import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ApproveSystemDescription, ApproveSystemDescriptionInput } from './approve-system-description.command.js';

@Resolver()
export class ApproveSystemDescriptionResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Approve the drafted version. Codes: NOT_FOUND, SYSTEM_DESCRIPTION_INVALID_STATE, SYSTEM_DESCRIPTION_INCOMPLETE (SYD-1), SEPARATION_OF_DUTIES (SYD-2, D6), VENDOR_NOT_SUBSERVICE (SYD-4).',
  })
  @Allow('TO')
  approveSystemDescription(
    @Args('input') input: ApproveSystemDescriptionInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ApproveSystemDescription(input, by));
  }
}
