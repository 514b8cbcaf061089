import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { Gates } from '../gate-facts/gates.reader.js';
import { ownFromStreams } from '../gate-facts/own-facts.js';
import { journey } from '../journey/journey.js';
import { requireStep } from '../journey/journey.errors.js';
import { RequestStepExit } from './request-step-exit.command.js';
import { requestStepExit } from './request-step-exit.js';

@CommandHandler(RequestStepExit)
export class RequestStepExitHandler implements ICommandHandler<RequestStepExit> {
  constructor(
    private readonly streams: Streams,
    private readonly gates: Gates,
  ) {}

  async execute(command: RequestStepExit): Promise<Recorded> {
    const { input, by } = command;
    const answer = await this.answer(command);
    return this.streams.change(journey, input.engagementId, command, (state) =>
      requestStepExit(input, by, state, answer),
    );
  }

  /** Own facts straight from the streams; foreign ones as they have arrived, at least those of `read-after`. */
  private async answer({ input, by }: RequestStepExit): Promise<GateAnswer | undefined> {
    const step = requireStep(input.step);
    const own = ownFromStreams(this.streams, by.tenant);
    const course = await own.journey(input.engagementId);
    if (!course) return undefined;
    return this.gates.answer({ step, journey: course, own, at: by, now: by.now, ownerEnds: by.role === 'TO' });
  }
}
