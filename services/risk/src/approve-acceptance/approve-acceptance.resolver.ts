import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ApproveAcceptance, ApproveAcceptanceInput } from './approve-acceptance.command.js';

@Resolver()
export class ApproveAcceptanceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Approve an acceptance: CM up to moderate, TO above (4.9). Codes: NOT_FOUND, RISK_INVALID_STATE, SEPARATION_OF_DUTIES (RSK-4, D5), FORBIDDEN_ROLE, BOARD_REFERENCE_REQUIRED.',
  })
  @Allow('TO', 'CM')
  approveAcceptance(@Args('input') input: ApproveAcceptanceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ApproveAcceptance(input, by));
  }
}
