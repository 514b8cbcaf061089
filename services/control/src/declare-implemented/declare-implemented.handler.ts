import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { control } from '../control/control.js';
import { implementation } from '../implementation/implementation.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import { DeclareImplemented } from './declare-implemented.command.js';
import { declareImplemented } from './declare-implemented.js';

@CommandHandler(DeclareImplemented)
export class DeclareImplementedHandler implements ICommandHandler<DeclareImplemented> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: DeclareImplemented): Promise<Recorded> {
    const { input, by } = command;
    const promise = await this.streams.state(control, by.tenant, input.controlId);
    const evidence = await this.views.many(knownEvidence, input.evidenceIds, by);
    return this.streams.change(implementation, input.controlId, command, (state) =>
      declareImplemented(input, by, { promise, evidence }, state),
    );
  }
}
