import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { RevisePolicy, RevisePolicyInput } from './revise-policy.command.js';

@Resolver()
export class RevisePolicyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Write a new version of a policy; the published one stays in force until the new one is published. Codes: NOT_FOUND, POLICY_INVALID_STATE, VALIDATION_FAILED.',
  })
  @Allow('CM')
  revisePolicy(@Args('input') input: RevisePolicyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new RevisePolicy(input, by));
  }
}
