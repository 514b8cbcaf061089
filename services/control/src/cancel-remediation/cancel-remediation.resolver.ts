import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { CancelRemediation, CancelRemediationInput } from './cancel-remediation.command.js';

@Resolver()
export class CancelRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Cancel open work, unless it answers an audit deviation. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, REMEDIATION_FROM_DEVIATION (REM-5), REASON_REQUIRED.',
  })
  @Allow('CM')
  cancelRemediation(@Args('input') input: CancelRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new CancelRemediation(input, by));
  }
}
