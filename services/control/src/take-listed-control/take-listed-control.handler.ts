import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { TakeListedControl } from './take-listed-control.command.js';
import { takeListedControl } from './take-listed-control.js';

@CommandHandler(TakeListedControl)
export class TakeListedControlHandler implements ICommandHandler<TakeListedControl> {
  constructor(private readonly streams: Streams) {}

  execute(command: TakeListedControl): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(control, input.controlId, command, (state) => takeListedControl(input, state));
  }
}
