import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { RestoreOperation } from './restore-operation.command.js';
import { restoreOperation } from './restore-operation.js';

@CommandHandler(RestoreOperation)
export class RestoreOperationHandler implements ICommandHandler<RestoreOperation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: RestoreOperation): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      restoreOperation(input, by, promise, state),
    );
  }
}
