import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { exception } from '../exception/exception.js';
import { requireException } from '../exception/exception.errors.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import { ClearException } from './clear-exception.command.js';
import { clearException } from './clear-exception.js';

@CommandHandler(ClearException)
export class ClearExceptionHandler implements ICommandHandler<ClearException> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ClearException): Promise<Recorded> {
    const { input, by } = command;
    const raised = requireException(
      input.exceptionId,
      await this.streams.state(exception, by.tenant, input.exceptionId),
    );
    const audit = await this.streams.state(auditEngagement, by.tenant, raised.auditId);
    const engagement =
      audit.is === 'ABSENT' ? undefined : await this.views.one(knownEngagement, audit.engagementId, by);
    const evidence = await this.views.many(knownEvidence, input.evidenceIds, by);
    return this.streams.change(exception, input.exceptionId, command, (state) =>
      clearException(input, by, state, { audit, engagement, evidence }),
    );
  }
}
