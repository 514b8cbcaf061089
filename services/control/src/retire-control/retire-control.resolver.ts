import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RetireControl, RetireControlInput } from './retire-control.command.js';

@Resolver()
export class RetireControlResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Retire a control. Codes: NOT_FOUND, REASON_REQUIRED, CONTROL_ALREADY_RETIRED (CTL-3), CONTROL_FROZEN (CTL-4), LAST_PRIMARY_CONTROL (CTL-8), VALIDATION_FAILED.',
  })
  @Allow('CM')
  retireControl(@Args('input') input: RetireControlInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RetireControl(input, by));
  }
}
