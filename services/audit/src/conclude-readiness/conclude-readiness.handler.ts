import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { readinessFacts } from '../readiness/readiness-facts.js';
import { ConcludeReadiness } from './conclude-readiness.command.js';
import { concludeReadiness } from './conclude-readiness.js';

@CommandHandler(ConcludeReadiness)
export class ConcludeReadinessHandler implements ICommandHandler<ConcludeReadiness> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ConcludeReadiness): Promise<Recorded> {
    const { input, by } = command;
    const review = await this.streams.state(readinessReview, by.tenant, input.reviewId);
    const facts = review.is === 'ABSENT' ? undefined : await readinessFacts(this.streams, this.views, by, review);
    return this.streams.change(readinessReview, input.reviewId, command, (state) =>
      concludeReadiness(input, state, facts),
    );
  }
}
