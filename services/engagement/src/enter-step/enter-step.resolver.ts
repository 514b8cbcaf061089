import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { EnterStep, EnterStepInput } from './enter-step.command.js';

@Resolver()
export class EnterStepResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Enter a step for the first time; a step that was entered before stays as it is. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, EARLIER_STEP_OPEN (JRN-2), GATE_NOT_MET.',
  })
  @Allow('SYS')
  enterStep(@Args('input') input: EnterStepInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new EnterStep(input, by));
  }
}
