import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { RevokeBridgeLetter } from './revoke-bridge-letter.command.js';
import { revokeBridgeLetter } from './revoke-bridge-letter.js';

@CommandHandler(RevokeBridgeLetter)
export class RevokeBridgeLetterHandler implements ICommandHandler<RevokeBridgeLetter> {
  constructor(private readonly streams: Streams) {}

  execute(command: RevokeBridgeLetter): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(bridgeLetter, input.letterId, command, (state) => revokeBridgeLetter(input, state));
  }
}
