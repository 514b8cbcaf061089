import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { FulfilObligation, FulfilObligationInput } from './fulfil-obligation.command.js';

@Resolver()
export class FulfilObligationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Fulfil an obligation with its evidence; one about a control by its owner. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), OBLIGATION_INVALID_STATE, EVIDENCE_REQUIRED.',
  })
  @Allow('CO', 'SYS')
  fulfilObligation(@Args('input') input: FulfilObligationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new FulfilObligation(input, by));
  }
}
