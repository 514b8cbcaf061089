import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MissOccurrence, MissOccurrenceInput } from './miss-occurrence.command.js';

@Resolver()
export class MissOccurrenceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that an occurrence was missed; one already recorded as missed changes nothing. Codes: NOT_FOUND, CONTROL_IMPLEMENTATION_INVALID_STATE, OCCURRENCE_ALREADY_PERFORMED, VALIDATION_FAILED (no such occurrence, or its window has not ended).',
  })
  @Allow('SYS')
  missOccurrence(@Args('input') input: MissOccurrenceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MissOccurrence(input, by));
  }
}
