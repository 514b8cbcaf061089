import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { DeclareUnobtainable } from './declare-unobtainable.command.js';
import { declareUnobtainable } from './declare-unobtainable.js';

@CommandHandler(DeclareUnobtainable)
export class DeclareUnobtainableHandler implements ICommandHandler<DeclareUnobtainable> {
  constructor(private readonly streams: Streams) {}

  execute(command: DeclareUnobtainable): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(evidenceRequest, input.requestId, command, (state) => declareUnobtainable(input, state));
  }
}
