import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { AssignControlOwner, AssignControlOwnerInput } from './assign-control-owner.command.js';

@Resolver()
export class AssignControlOwnerResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Say who owns a control. Codes: NOT_FOUND, VALIDATION_FAILED, CONTROL_ALREADY_RETIRED (CTL-3).',
  })
  @Allow('CM')
  assignControlOwner(@Args('input') input: AssignControlOwnerInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new AssignControlOwner(input, by));
  }
}
