import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { scope } from '../scope/scope.js';
import { DeclareDataTypes } from './declare-data-types.command.js';
import { declareDataTypes } from './declare-data-types.js';

@CommandHandler(DeclareDataTypes)
export class DeclareDataTypesHandler implements ICommandHandler<DeclareDataTypes> {
  constructor(private readonly streams: Streams) {}

  async execute(command: DeclareDataTypes): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    return this.streams.change(scope, input.engagementId, command, (state) => declareDataTypes(input, state, cycle));
  }
}
