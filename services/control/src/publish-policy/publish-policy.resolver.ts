import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { PublishPolicy, PublishPolicyInput } from './publish-policy.command.js';

@Resolver()
export class PublishPolicyResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Publish the approved version of a policy. Codes: NOT_FOUND, POLICY_INVALID_STATE, REVIEW_DATE_TOO_FAR (POL-5), VALIDATION_FAILED.',
  })
  @Allow('CM')
  publishPolicy(@Args('input') input: PublishPolicyInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new PublishPolicy(input, by));
  }
}
