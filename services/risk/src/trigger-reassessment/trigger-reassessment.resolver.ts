import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { TriggerReassessment, TriggerReassessmentInput } from './trigger-reassessment.command.js';

@Resolver()
export class TriggerReassessmentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Ask for a new assessment of a risk (S8); step 4 is open again until it is done. Codes: NOT_FOUND, RISK_ALREADY_CLOSED (RSK-7), VALIDATION_FAILED.',
  })
  @Allow('CM', 'RO', 'SYS')
  triggerReassessment(@Args('input') input: TriggerReassessmentInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new TriggerReassessment(input, by));
  }
}
