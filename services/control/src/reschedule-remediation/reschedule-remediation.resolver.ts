import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RescheduleRemediation, RescheduleRemediationInput } from './reschedule-remediation.command.js';

@Resolver()
export class RescheduleRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Move the due day. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, DUE_DATE_IN_PAST (REM-2), REASON_REQUIRED, VALIDATION_FAILED.',
  })
  @Allow('CM')
  rescheduleRemediation(@Args('input') input: RescheduleRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RescheduleRemediation(input, by));
  }
}
