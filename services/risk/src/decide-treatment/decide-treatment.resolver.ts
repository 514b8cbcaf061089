import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DecideTreatment, DecideTreatmentInput } from './decide-treatment.command.js';

@Resolver()
export class DecideTreatmentResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Decide the treatment. Codes: NOT_FOUND, RISK_INVALID_STATE, VALIDATION_FAILED.',
  })
  @Allow('RO')
  decideTreatment(@Args('input') input: DecideTreatmentInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DecideTreatment(input, by));
  }
}
