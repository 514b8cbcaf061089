import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import { AnswerRequest } from './answer-request.command.js';
import { answerRequest } from './answer-request.js';

@CommandHandler(AnswerRequest)
export class AnswerRequestHandler implements ICommandHandler<AnswerRequest> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AnswerRequest): Promise<Recorded> {
    const { input, by } = command;
    const evidence = await this.views.many(knownEvidence, input.evidenceIds, by);
    return this.streams.change(evidenceRequest, input.requestId, command, (state) =>
      answerRequest(input, by, state, evidence),
    );
  }
}
