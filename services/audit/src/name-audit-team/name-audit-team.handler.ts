import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { knownMember } from '../known-member/known-member.projection.js';
import { readinessReview } from '../readiness-review/readiness-review.js';
import { NameAuditTeam } from './name-audit-team.command.js';
import { nameAuditTeam, teamOf } from './name-audit-team.js';

@CommandHandler(NameAuditTeam)
export class NameAuditTeamHandler implements ICommandHandler<NameAuditTeam> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: NameAuditTeam): Promise<Recorded> {
    const { input, by } = command;
    const people = await this.views.many(knownMember, teamOf(input), by);
    return this.streams.change(readinessReview, input.reviewId, command, (state) =>
      nameAuditTeam(input, state, people),
    );
  }
}
