import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { AssignRequest } from './assign-request.command.js';
import { assignRequest } from './assign-request.js';

@CommandHandler(AssignRequest)
export class AssignRequestHandler implements ICommandHandler<AssignRequest> {
  constructor(private readonly streams: Streams) {}

  execute(command: AssignRequest): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(evidenceRequest, input.requestId, command, (state) => assignRequest(input, state));
  }
}
