import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { FreezeControl } from './freeze-control.command.js';
import { freezeControl } from './freeze-control.js';

@CommandHandler(FreezeControl)
export class FreezeControlHandler implements ICommandHandler<FreezeControl> {
  constructor(private readonly streams: Streams) {}

  execute(command: FreezeControl): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(control, input.controlId, command, (state) => freezeControl(input, state));
  }
}
