import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DraftReport, DraftReportInput } from './draft-report.command.js';

@Resolver()
export class DraftReportResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Draft the report: its rendering of the recorded facts gets a digest (RPT-5). Codes: NOT_FOUND, AUDIT_CLOSED, AUDIT_INVALID_STATE, OPINION_INVALID_STATE, ALREADY_EXISTS.',
  })
  @Allow('AL')
  draftReport(@Args('input') input: DraftReportInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DraftReport(input, by));
  }
}
