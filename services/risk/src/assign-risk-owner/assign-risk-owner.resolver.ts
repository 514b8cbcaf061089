import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AssignRiskOwner, AssignRiskOwnerInput } from './assign-risk-owner.command.js';

@Resolver()
export class AssignRiskOwnerResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Assign the owner of a risk. Codes: NOT_FOUND, RISK_ALREADY_CLOSED (RSK-7).',
  })
  @Allow('CM')
  assignRiskOwner(@Args('input') input: AssignRiskOwnerInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AssignRiskOwner(input, by));
  }
}
