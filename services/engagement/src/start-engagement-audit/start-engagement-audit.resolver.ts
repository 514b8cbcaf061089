import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartEngagementAudit, StartEngagementAuditInput } from './start-engagement-audit.command.js';

@Resolver()
export class StartEngagementAuditResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Begin the audit once step 6 is entered; a second time changes nothing. Locks scope and dates and freezes the description. Codes: NOT_FOUND, GATE_NOT_MET, ENGAGEMENT_INVALID_STATE, DATES_DO_NOT_FIT_TYPE, AS_OF_DATE_IN_FUTURE (ENG-8).',
  })
  @Allow('SYS')
  startEngagementAudit(@Args('input') input: StartEngagementAuditInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartEngagementAudit(input, by));
  }
}
