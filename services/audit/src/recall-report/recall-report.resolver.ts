import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RecallReport, RecallReportInput } from './recall-report.command.js';

@Resolver()
export class RecallReportResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Recall a report that must not be relied on; a correction is a new report (RPT-4). Codes: NOT_FOUND, FORBIDDEN_ROLE (RPT-9), REPORT_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('AL')
  recallReport(@Args('input') input: RecallReportInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RecallReport(input, by));
  }
}
