import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { AssignControlOwner } from './assign-control-owner.command.js';
import { assignControlOwner } from './assign-control-owner.js';

@CommandHandler(AssignControlOwner)
export class AssignControlOwnerHandler implements ICommandHandler<AssignControlOwner> {
  constructor(private readonly streams: Streams) {}

  execute(command: AssignControlOwner): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(control, input.controlId, command, (state) => assignControlOwner(input, state));
  }
}
