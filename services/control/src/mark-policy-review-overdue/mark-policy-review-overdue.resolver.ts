import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { MarkPolicyReviewOverdue, MarkPolicyReviewOverdueInput } from './mark-policy-review-overdue.command.js';

@Resolver()
export class MarkPolicyReviewOverdueResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, {
    description:
      'Record that the review of the version in force is overdue, once for each version (domain 4.12, POL-5). Codes: NOT_FOUND, VALIDATION_FAILED (not overdue).',
  })
  @Allow('SYS')
  markPolicyReviewOverdue(
    @Args('input') input: MarkPolicyReviewOverdueInput,
    @By() by: CommandContext,
  ): Promise<Recorded> {
    return this.commands.execute(new MarkPolicyReviewOverdue(input, by));
  }
}
