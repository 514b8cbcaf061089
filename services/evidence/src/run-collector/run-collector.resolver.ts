import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RunCollector, RunCollectorInput } from './run-collector.command.js';

@Resolver()
export class RunCollectorResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Look at a source: the run is recorded and, for each control whose checks all hold, evidence is submitted, which a rule accepts while the collector is healthy. A source that cannot be looked at ends the run in ERROR. Codes: NOT_FOUND, VALIDATION_FAILED for an inbound collector or an instant to come, RUN_ALREADY_RECORDED (COL-1), COLLECTOR_NOT_ENABLED (COL-6).',
  })
  @Allow('SYS', 'CM')
  runCollector(@Args('input') input: RunCollectorInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RunCollector(input, by));
  }
}
