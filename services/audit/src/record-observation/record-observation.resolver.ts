import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecordObservation, RecordObservationInput } from './record-observation.command.js';

@Resolver()
export class RecordObservationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record an observation; that of an observing auditor is a comment without effect (D18). Codes: NOT_FOUND, READINESS_REVIEW_INVALID_STATE, VALIDATION_FAILED.',
  })
  @Allow('CM', 'AU', 'AL')
  recordObservation(@Args('input') input: RecordObservationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RecordObservation(input, by));
  }
}
