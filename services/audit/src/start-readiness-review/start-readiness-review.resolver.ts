import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommandContext } from '@attestry/service-kit';
import { Allow, By, Recorded } from '@attestry/service-kit';
import { StartReadinessReview, StartReadinessReviewInput } from './start-readiness-review.command.js';

@Resolver()
export class StartReadinessReviewResolver {
  constructor(private readonly commands: CommandBus) {}

  @Mutation(() => Recorded, { description: 'Start a readiness review. Codes: NOT_FOUND, ALREADY_EXISTS.' })
  @Allow('CM')
  startReadinessReview(@Args('input') input: StartReadinessReviewInput, @By() by: CommandContext): Promise<Recorded> {
    return this.commands.execute(new StartReadinessReview(input, by));
  }
}
