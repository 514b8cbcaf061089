import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkReportExpiring, MarkReportExpiringInput } from './mark-report-expiring.command.js';

@Resolver()
export class MarkReportExpiringResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: 90 days before the end (4.10); a repeat records nothing. Codes: NOT_FOUND, REPORT_INVALID_STATE, REPORT_NOT_DUE.',
  })
  @Allow('SYS')
  markReportExpiring(@Args('input') input: MarkReportExpiringInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkReportExpiring(input, by));
  }
}
