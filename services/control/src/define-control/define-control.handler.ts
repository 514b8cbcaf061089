import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { controlIdOf } from '../control/control-id.js';
import { control } from '../control/control.js';
import { DefineControl } from './define-control.command.js';
import { defineControl } from './define-control.js';

@CommandHandler(DefineControl)
export class DefineControlHandler implements ICommandHandler<DefineControl> {
  constructor(private readonly streams: Streams) {}

  execute(command: DefineControl): Promise<Recorded> {
    const { input, by } = command;
    const controlId = controlIdOf(by.tenant, input.code);
    return this.streams.change(control, controlId, command, (state) => defineControl(input, controlId, by, state));
  }
}
