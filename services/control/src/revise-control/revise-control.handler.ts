import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { ReviseControl } from './revise-control.command.js';
import { reviseControl } from './revise-control.js';

@CommandHandler(ReviseControl)
export class ReviseControlHandler implements ICommandHandler<ReviseControl> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReviseControl): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(control, input.controlId, command, (state) => reviseControl(input, by, state));
  }
}
