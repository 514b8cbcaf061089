import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditOfRequest } from '../evidence-request/audit-of-request.js';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { AcceptAnswer } from './accept-answer.command.js';
import { acceptAnswer } from './accept-answer.js';

@CommandHandler(AcceptAnswer)
export class AcceptAnswerHandler implements ICommandHandler<AcceptAnswer> {
  constructor(private readonly streams: Streams) {}

  async execute(command: AcceptAnswer): Promise<Recorded> {
    const { input, by } = command;
    const audit = await auditOfRequest(this.streams, by, input.requestId);
    return this.streams.change(evidenceRequest, input.requestId, command, (state) =>
      acceptAnswer(input, by, state, audit),
    );
  }
}
