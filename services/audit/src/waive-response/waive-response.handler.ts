import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { managementResponse } from '../management-response/management-response.js';
import { WaiveResponse } from './waive-response.command.js';
import { waiveResponse } from './waive-response.js';

@CommandHandler(WaiveResponse)
export class WaiveResponseHandler implements ICommandHandler<WaiveResponse> {
  constructor(private readonly streams: Streams) {}

  execute(command: WaiveResponse): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(managementResponse, input.exceptionId, command, (state) => waiveResponse(input, state));
  }
}
