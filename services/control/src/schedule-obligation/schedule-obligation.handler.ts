import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { obligation } from '../obligation/obligation.js';
import { ScheduleObligation } from './schedule-obligation.command.js';
import { scheduleObligation } from './schedule-obligation.js';

@CommandHandler(ScheduleObligation)
export class ScheduleObligationHandler implements ICommandHandler<ScheduleObligation> {
  constructor(private readonly streams: Streams) {}

  execute(command: ScheduleObligation): Promise<Recorded> {
    const { input, by } = command;
    const id = input.obligationId ?? by.newId;
    return this.streams.change(obligation, id, command, (state) => scheduleObligation(input, id, state));
  }
}
