import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { BlockRemediation, BlockRemediationInput } from './block-remediation.command.js';

@Resolver()
export class BlockRemediationResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Say why work cannot go on. Codes: NOT_FOUND, FORBIDDEN_ROLE (own items only), REMEDIATION_INVALID_STATE, REASON_REQUIRED.',
  })
  @Allow('CO')
  blockRemediation(@Args('input') input: BlockRemediationInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new BlockRemediation(input, by));
  }
}
