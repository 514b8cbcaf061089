import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { requireException } from '../exception/exception.errors.js';
import { exception } from '../exception/exception.js';
import { ClarifyException } from './clarify-exception.command.js';
import { clarifyException } from './clarify-exception.js';

@CommandHandler(ClarifyException)
export class ClarifyExceptionHandler implements ICommandHandler<ClarifyException> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ClarifyException): Promise<Recorded> {
    const { input, by } = command;
    const { tenant } = by;
    const raised = requireException(input.exceptionId, await this.streams.state(exception, tenant, input.exceptionId));
    const audit = await this.streams.state(auditEngagement, tenant, raised.auditId);
    const request = await this.streams.state(evidenceRequest, tenant, input.requestId);
    return this.streams.change(exception, input.exceptionId, command, (state) =>
      clarifyException(input, by, state, { audit, request }),
    );
  }
}
