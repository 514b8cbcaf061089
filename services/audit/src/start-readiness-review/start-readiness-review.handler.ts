import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { StartReadinessReview } from './start-readiness-review.command.js';
import { startReadinessReview } from './start-readiness-review.js';

@CommandHandler(StartReadinessReview)
export class StartReadinessReviewHandler implements ICommandHandler<StartReadinessReview> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: StartReadinessReview): Promise<Recorded> {
    const { input, by } = command;
    const reviewId = input.reviewId ?? by.newId;
    const engagement = await this.views.one(knownEngagement, input.engagementId, by);
    return this.streams.change(readinessReview, reviewId, command, (state) =>
      startReadinessReview({ ...input, reviewId }, state, engagement),
    );
  }
}
