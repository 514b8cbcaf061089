import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DraftManagementResponse, DraftManagementResponseInput } from './draft-management-response.command.js';

@Resolver()
export class DraftManagementResponseResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Draft a response. Codes: NOT_FOUND, DEVIATION_NOT_CONFIRMED (MRS-1), RESPONSE_ALREADY_SUBMITTED (MRS-2), RESPONSE_WINDOW_CLOSED (MRS-4), ALREADY_EXISTS, VALIDATION_FAILED.',
  })
  @Allow('CM')
  draftManagementResponse(
    @Args('input') input: DraftManagementResponseInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new DraftManagementResponse(input, by));
  }
}
