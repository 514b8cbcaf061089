import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ConfirmCarryForward, ConfirmCarryForwardInput } from './confirm-carry-forward.command.js';

@Resolver()
export class ConfirmCarryForwardResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Confirm that a step of the predecessor still holds, steps 1 to 4 in order. A carried step 1 confirms the scope with the data types, categories and criteria of the predecessor, shortly after. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, EARLIER_STEP_OPEN (JRN-2), CARRY_FORWARD_NOT_ALLOWED (domain 4.11; reasons in the details).',
  })
  @Allow('TO')
  confirmCarryForward(@Args('input') input: ConfirmCarryForwardInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ConfirmCarryForward(input, by));
  }
}
