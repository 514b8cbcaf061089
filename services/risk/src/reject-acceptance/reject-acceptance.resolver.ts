import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RejectAcceptance, RejectAcceptanceInput } from './reject-acceptance.command.js';

@Resolver()
export class RejectAcceptanceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Reject an acceptance. Codes: NOT_FOUND, RISK_INVALID_STATE, SEPARATION_OF_DUTIES (RSK-4), REASON_REQUIRED.',
  })
  @Allow('TO', 'CM')
  rejectAcceptance(@Args('input') input: RejectAcceptanceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RejectAcceptance(input, by));
  }
}
