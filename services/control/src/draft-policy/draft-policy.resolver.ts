import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { DraftPolicy, DraftPolicyInput } from './draft-policy.command.js';

@Resolver()
export class DraftPolicyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description: 'Draft the first version of a policy. Codes: VALIDATION_FAILED, ALREADY_EXISTS.',
  })
  @Allow('CM')
  draftPolicy(@Args('input') input: DraftPolicyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new DraftPolicy(input, by));
  }
}
