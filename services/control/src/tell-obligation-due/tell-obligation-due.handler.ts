import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { obligation } from '../obligation/obligation.js';
import { TellObligationDue } from './tell-obligation-due.command.js';
import { tellObligationDue } from './tell-obligation-due.js';

@CommandHandler(TellObligationDue)
export class TellObligationDueHandler implements ICommandHandler<TellObligationDue> {
  constructor(private readonly streams: Streams) {}

  execute(command: TellObligationDue): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(obligation, input.obligationId, command, (state) => tellObligationDue(input, by, state));
  }
}
