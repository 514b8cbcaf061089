import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReviseControl, ReviseControlInput } from './revise-control.command.js';

@Resolver()
export class ReviseControlResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Write the next version of an active control; what is the same as before is no news. Tests of an audit use the version valid at the time of the item. A control owner revises own controls only. Codes: NOT_FOUND, CONTROL_INVALID_STATE, CONTROL_ALREADY_RETIRED (CTL-3), REVISION_BACKDATED (CTL-7), FORBIDDEN_ROLE (own), VALIDATION_FAILED.',
  })
  @Allow('CM', 'CO')
  reviseControl(@Args('input') input: ReviseControlInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReviseControl(input, by));
  }
}
