import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { ReleaseLegalHold } from './release-legal-hold.command.js';
import { releaseLegalHold } from './release-legal-hold.js';

@CommandHandler(ReleaseLegalHold)
export class ReleaseLegalHoldHandler implements ICommandHandler<ReleaseLegalHold> {
  constructor(private readonly streams: Streams) {}

  execute(command: ReleaseLegalHold): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => releaseLegalHold(input, state));
  }
}
