import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { ApproveControlDesign } from './approve-control-design.command.js';
import { approveControlDesign } from './approve-control-design.js';

@CommandHandler(ApproveControlDesign)
export class ApproveControlDesignHandler implements ICommandHandler<ApproveControlDesign> {
  constructor(private readonly streams: Streams) {}

  execute(command: ApproveControlDesign): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(control, input.controlId, command, (state) => approveControlDesign(input, by, state));
  }
}
