import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ReopenStep, ReopenStepInput } from './reopen-step.command.js';

@Resolver()
export class ReopenStepResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Open a step again that was left or carried. Codes: NOT_FOUND, VALIDATION_FAILED, REASON_REQUIRED, JOURNEY_INVALID_STATE, STEP_NOT_REOPENABLE (JRN-4).',
  })
  @Allow('TO', 'CM', 'SYS')
  reopenStep(@Args('input') input: ReopenStepInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ReopenStep(input, by));
  }
}
