import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { SubmitManagementResponse, SubmitManagementResponseInput } from './submit-management-response.command.js';

@Resolver()
export class SubmitManagementResponseResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Submit the response; it is printed beside the deviation and changes no result (MRS-3). Codes: NOT_FOUND, DEVIATION_NOT_CONFIRMED (MRS-1), RESPONSE_ALREADY_SUBMITTED (MRS-2), RESPONSE_WINDOW_CLOSED (MRS-4), MANAGEMENT_RESPONSE_INVALID_STATE.',
  })
  @Allow('TO')
  submitManagementResponse(
    @Args('input') input: SubmitManagementResponseInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new SubmitManagementResponse(input, by));
  }
}
