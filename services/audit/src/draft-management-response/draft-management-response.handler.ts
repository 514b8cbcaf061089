import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { exception } from '../exception/exception.js';
import { requireException } from '../exception/exception.errors.js';
import { managementResponse } from '../management-response/management-response.js';
import { DraftManagementResponse } from './draft-management-response.command.js';
import { draftManagementResponse } from './draft-management-response.js';

@CommandHandler(DraftManagementResponse)
export class DraftManagementResponseHandler implements ICommandHandler<DraftManagementResponse> {
  constructor(private readonly streams: Streams) {}

  async execute(command: DraftManagementResponse): Promise<Recorded> {
    const { input, by } = command;
    const raised = requireException(
      input.exceptionId,
      await this.streams.state(exception, by.tenant, input.exceptionId),
    );
    const audit = await this.streams.state(auditEngagement, by.tenant, raised.auditId);
    return this.streams.change(managementResponse, input.exceptionId, command, (state) =>
      draftManagementResponse(input, by, state, { exception: raised, audit }),
    );
  }
}
