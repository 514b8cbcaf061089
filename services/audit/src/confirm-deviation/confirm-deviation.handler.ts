import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { exception } from '../exception/exception.js';
import { requireException } from '../exception/exception.errors.js';
import { ConfirmDeviation } from './confirm-deviation.command.js';
import { confirmDeviation } from './confirm-deviation.js';

@CommandHandler(ConfirmDeviation)
export class ConfirmDeviationHandler implements ICommandHandler<ConfirmDeviation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ConfirmDeviation): Promise<Recorded> {
    const { input, by } = command;
    const raised = requireException(
      input.exceptionId,
      await this.streams.state(exception, by.tenant, input.exceptionId),
    );
    const audit = await this.streams.state(auditEngagement, by.tenant, raised.auditId);
    const test = await this.streams.state(testOfControls, by.tenant, raised.testId);
    return this.streams.change(exception, input.exceptionId, command, (state) =>
      confirmDeviation(input, by, state, { audit, test }),
    );
  }
}
