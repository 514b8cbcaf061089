import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditOfRequest } from '../evidence-request/audit-of-request.js';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { CancelRequest } from './cancel-request.command.js';
import { cancelRequest } from './cancel-request.js';

@CommandHandler(CancelRequest)
export class CancelRequestHandler implements ICommandHandler<CancelRequest> {
  constructor(private readonly streams: Streams) {}

  async execute(command: CancelRequest): Promise<Recorded> {
    const { input, by } = command;
    const audit = await auditOfRequest(this.streams, by, input.requestId);
    return this.streams.change(evidenceRequest, input.requestId, command, (state) =>
      cancelRequest(input, by, state, audit),
    );
  }
}
