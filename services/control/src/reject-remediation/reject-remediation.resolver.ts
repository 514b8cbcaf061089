import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RejectRemediation, RejectRemediationInput } from './reject-remediation.command.js';

@Resolver()
export class RejectRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Send reported work back. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('CM')
  rejectRemediation(@Args('input') input: RejectRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RejectRemediation(input, by));
  }
}
