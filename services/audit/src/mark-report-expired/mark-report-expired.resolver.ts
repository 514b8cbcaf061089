import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkReportExpired, MarkReportExpiredInput } from './mark-report-expired.command.js';

@Resolver()
export class MarkReportExpiredResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Timer: at the end of validity (4.10); a repeat records nothing. Codes: NOT_FOUND, REPORT_INVALID_STATE, REPORT_NOT_DUE.',
  })
  @Allow('SYS')
  markReportExpired(@Args('input') input: MarkReportExpiredInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new MarkReportExpired(input, by));
  }
}
