import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { RecordObservation } from './record-observation.command.js';
import { recordObservation } from './record-observation.js';

@CommandHandler(RecordObservation)
export class RecordObservationHandler implements ICommandHandler<RecordObservation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RecordObservation): Promise<Recorded> {
    const { input, by } = command;
    const review = await this.streams.state(readinessReview, by.tenant, input.reviewId);
    const engagementId = review.is === 'ABSENT' ? '' : review.engagementId;
    const grants = await this.streams.state(auditorGrants, by.tenant, engagementId);
    return this.streams.change(readinessReview, input.reviewId, command, (state) =>
      recordObservation(input, by, state, grants),
    );
  }
}
