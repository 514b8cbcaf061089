import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { VerifyRemediation, VerifyRemediationInput } from './verify-remediation.command.js';

@Resolver()
export class VerifyRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Verify work that another person reported done. Codes: NOT_FOUND, REMEDIATION_INVALID_STATE, SEPARATION_OF_DUTIES (REM-3, D3).',
  })
  @Allow('CM')
  verifyRemediation(@Args('input') input: VerifyRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new VerifyRemediation(input, by));
  }
}
