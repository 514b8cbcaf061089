import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { ConfirmDeviation, ConfirmDeviationInput } from './confirm-deviation.command.js';

@Resolver()
export class ConfirmDeviationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Confirm a deviation; a remediation item follows (EXC-5). Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, EXCEPTION_IMMUTABLE (EXC-1), VALIDATION_FAILED.',
  })
  @Allow('AL')
  confirmDeviation(@Args('input') input: ConfirmDeviationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new ConfirmDeviation(input, by));
  }
}
