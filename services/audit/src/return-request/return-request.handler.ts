import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditOfRequest } from '../evidence-request/audit-of-request.js';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { ReturnRequest } from './return-request.command.js';
import { returnRequest } from './return-request.js';

@CommandHandler(ReturnRequest)
export class ReturnRequestHandler implements ICommandHandler<ReturnRequest> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ReturnRequest): Promise<Recorded> {
    const { input, by } = command;
    const audit = await auditOfRequest(this.streams, by, input.requestId);
    return this.streams.change(evidenceRequest, input.requestId, command, (state) =>
      returnRequest(input, by, state, audit),
    );
  }
}
