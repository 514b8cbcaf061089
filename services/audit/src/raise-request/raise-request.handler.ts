import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { RaiseRequest } from './raise-request.command.js';
import { raiseRequest } from './raise-request.js';

@CommandHandler(RaiseRequest)
export class RaiseRequestHandler implements ICommandHandler<RaiseRequest> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RaiseRequest): Promise<Recorded> {
    const { input, by } = command;
    const requestId = input.requestId ?? by.newId;
    const audit = await this.streams.state(auditEngagement, by.tenant, input.auditId);
    const parent = await this.streams.state(evidenceRequest, by.tenant, input.parentId ?? '');
    return this.streams.change(evidenceRequest, requestId, command, (state) =>
      raiseRequest({ ...input, requestId }, by, state, { audit, parent }),
    );
  }
}
