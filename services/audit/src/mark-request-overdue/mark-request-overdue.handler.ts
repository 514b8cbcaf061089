import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { MarkRequestOverdue } from './mark-request-overdue.command.js';
import { markRequestOverdue } from './mark-request-overdue.js';

@CommandHandler(MarkRequestOverdue)
export class MarkRequestOverdueHandler implements ICommandHandler<MarkRequestOverdue> {
  constructor(private readonly streams: Streams) {}

  execute(command: MarkRequestOverdue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(evidenceRequest, input.requestId, command, (state) =>
      markRequestOverdue(input, by, state),
    );
  }
}
