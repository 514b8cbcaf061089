import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartRemediation, StartRemediationInput } from './start-remediation.command.js';

@Resolver()
export class StartRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Start planned or blocked work. Codes: NOT_FOUND, FORBIDDEN_ROLE (own items only), REMEDIATION_INVALID_STATE.',
  })
  @Allow('CO')
  startRemediation(@Args('input') input: StartRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartRemediation(input, by));
  }
}
