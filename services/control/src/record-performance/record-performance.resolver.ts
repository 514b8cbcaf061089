import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecordPerformance, RecordPerformanceInput } from './record-performance.command.js';

@Resolver()
export class RecordPerformanceResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record one performance of a control. Codes: NOT_FOUND, FORBIDDEN_ROLE (own controls only), CONTROL_IMPLEMENTATION_INVALID_STATE, OCCURRENCE_ALREADY_PERFORMED (IMP-4), CONTROL_ALREADY_RETIRED (IMP-6), VALID_TIME_REGRESSION (IMP-3), VALIDATION_FAILED.',
  })
  @Allow('CO', 'SYS')
  recordPerformance(@Args('input') input: RecordPerformanceInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RecordPerformance(input, by));
  }
}
