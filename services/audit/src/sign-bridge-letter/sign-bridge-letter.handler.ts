import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams, Turns, Views } from '@attestry/service-kit';
import { BridgeFacts } from '../bridge-letter/bridge-facts.reader.js';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { bridgeLetterView } from '../bridge-letter-details/bridge-letter.projection.js';
import { SignBridgeLetter } from './sign-bridge-letter.command.js';
import type { Known } from './sign-bridge-letter.js';
import { signBridgeLetter } from './sign-bridge-letter.js';

/** Letters are signed one after the other: one is in force at a time (BRG-5). */
const SIGNING = 'bridge-letters';

@CommandHandler(SignBridgeLetter)
export class SignBridgeLetterHandler implements ICommandHandler<SignBridgeLetter> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly facts: BridgeFacts,
    private readonly turns: Turns,
  ) {}

  async execute(command: SignBridgeLetter): Promise<Recorded> {
    const { input, by } = command;
    return this.turns.take(SIGNING, async (turn) => {
      const known = await this.known(await this.streams.state(bridgeLetter, by.tenant, input.letterId), by);
      const decide = (state: BridgeLetterState) => signBridgeLetter(input, by, state, known);
      return this.streams.change(bridgeLetter, input.letterId, command, decide, turn);
    });
  }

  private async known(letter: BridgeLetterState, by: CommandContext): Promise<Known> {
    if (letter.is === 'ABSENT') return { reports: [], changes: [], signed: [] };
    const { from, through } = letter.content;
    const at = await this.facts.settled(by);
    return {
      reports: await this.facts.reports(at),
      changes: await this.facts.changes(from, through, at),
      signed: await this.views.all(bridgeLetterView, at, { match: { state: 'SIGNED' } }),
    };
  }
}
