import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ProposeAcceptance, ProposeAcceptanceInput } from './propose-acceptance.command.js';

@Resolver()
export class ProposeAcceptanceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Propose an acceptance. Codes: NOT_FOUND, RISK_INVALID_STATE, ACCEPTANCE_NOT_NEEDED (RSK-8), ACCEPTANCE_TOO_LONG (RSK-5), REASON_REQUIRED.',
  })
  @Allow('RO')
  proposeAcceptance(@Args('input') input: ProposeAcceptanceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ProposeAcceptance(input, by));
  }
}
