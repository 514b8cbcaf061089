import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReviseManagementResponse, ReviseManagementResponseInput } from './revise-management-response.command.js';

@Resolver()
export class ReviseManagementResponseResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Revise a draft response. Codes: NOT_FOUND, DEVIATION_NOT_CONFIRMED (MRS-1), RESPONSE_ALREADY_SUBMITTED (MRS-2), RESPONSE_WINDOW_CLOSED (MRS-4), MANAGEMENT_RESPONSE_INVALID_STATE, VALIDATION_FAILED.',
  })
  @Allow('CM')
  reviseManagementResponse(
    @Args('input') input: ReviseManagementResponseInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new ReviseManagementResponse(input, by));
  }
}
