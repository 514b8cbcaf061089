import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { IssueReport, IssueReportInput } from './issue-report.command.js';

@Resolver()
export class IssueReportResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Issue the report; it never changes after (RPT-4). Codes: NOT_FOUND, FORBIDDEN_ROLE (RPT-9), REPORT_ALREADY_ISSUED (RPT-4), REPORT_NOT_READY (RPT-1), REPORT_DATE_INVALID (RPT-6), AUDIT_TOO_SHORT (RPT-7), AUDIT_FIRM_NOT_ACCREDITED (RPT-8).',
  })
  @Allow('AL')
  issueReport(@Args('input') input: IssueReportInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new IssueReport(input, by));
  }
}
