import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { PlaceLegalHold } from './place-legal-hold.command.js';
import { placeLegalHold } from './place-legal-hold.js';

@CommandHandler(PlaceLegalHold)
export class PlaceLegalHoldHandler implements ICommandHandler<PlaceLegalHold> {
  constructor(private readonly streams: Streams) {}

  execute(command: PlaceLegalHold): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => placeLegalHold(input, state));
  }
}
