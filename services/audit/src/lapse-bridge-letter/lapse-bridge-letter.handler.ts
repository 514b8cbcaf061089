import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { LapseBridgeLetter } from './lapse-bridge-letter.command.js';
import { lapseBridgeLetter } from './lapse-bridge-letter.js';

@CommandHandler(LapseBridgeLetter)
export class LapseBridgeLetterHandler implements ICommandHandler<LapseBridgeLetter> {
  constructor(private readonly streams: Streams) {}

  execute(command: LapseBridgeLetter): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(bridgeLetter, input.letterId, command, (state) => lapseBridgeLetter(input, by, state));
  }
}
