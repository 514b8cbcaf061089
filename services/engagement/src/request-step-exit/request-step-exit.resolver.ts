import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RequestStepExit, RequestStepExitInput } from './request-step-exit.command.js';

@Resolver()
export class RequestStepExitResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Leave a step if its gate holds over the facts of all services; a step that was left stays so. Send read-after for facts you have seen written. Codes: NOT_FOUND, VALIDATION_FAILED, JOURNEY_INVALID_STATE, GATE_NOT_MET (JRN-1; missing and parts in the details), TOO_FEW_PERSONS (step 2, when nothing else is missing), READ_MODEL_BEHIND.',
  })
  @Allow('TO', 'CM', 'SYS')
  requestStepExit(@Args('input') input: RequestStepExitInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RequestStepExit(input, by));
  }
}
