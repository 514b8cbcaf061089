import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { obligation } from '../obligation/obligation.js';
import { MarkObligationOverdue } from './mark-obligation-overdue.command.js';
import { markObligationOverdue } from './mark-obligation-overdue.js';

@CommandHandler(MarkObligationOverdue)
export class MarkObligationOverdueHandler implements ICommandHandler<MarkObligationOverdue> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkObligationOverdue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(obligation, input.obligationId, command, (state) =>
      markObligationOverdue(input, by, state),
    );
  }
}
