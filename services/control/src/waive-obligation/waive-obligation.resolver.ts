import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { WaiveObligation, WaiveObligationInput } from './waive-obligation.command.js';

@Resolver()
export class WaiveObligationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Waive an obligation; in an audit population it counts as missed (MON-4). Codes: NOT_FOUND, OBLIGATION_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('TO')
  waiveObligation(@Args('input') input: WaiveObligationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new WaiveObligation(input, by));
  }
}
