import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DecideReportType, DecideReportTypeInput } from './decide-report-type.command.js';

@Resolver()
export class DecideReportTypeResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Decide the type of report, beside what rule 4.1 recommends; another type drops the dates set for the former one. Codes: NOT_FOUND, ENGAGEMENT_INVALID_STATE, VALIDATION_FAILED, REASON_REQUIRED (ENG-7).',
  })
  @Allow('TO')
  decideReportType(@Args('input') input: DecideReportTypeInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DecideReportType(input, by));
  }
}
