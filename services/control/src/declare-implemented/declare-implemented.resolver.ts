import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DeclareImplemented, DeclareImplementedInput } from './declare-implemented.command.js';

@Resolver()
export class DeclareImplementedResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Declare a control implemented, on accepted evidence of it. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_NOT_ACTIVE (IMP-1), CONTROL_IMPLEMENTATION_INVALID_STATE, EVIDENCE_REQUIRED (IMP-2), VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED.',
  })
  @Allow('CO')
  declareImplemented(@Args('input') input: DeclareImplementedInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DeclareImplemented(input, by));
  }
}
