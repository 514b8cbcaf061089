import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { requireDay, Streams } from '@attestry/service-kit';
import { requireBase, requireReach } from '../bridge-letter/bridge-base.js';
import { BridgeFacts } from '../bridge-letter/bridge-facts.reader.js';
import { bridgeLetter } from '../bridge-letter/bridge-letter.js';
import { DraftBridgeLetter } from './draft-bridge-letter.command.js';
import { draftBridgeLetter } from './draft-bridge-letter.js';

@CommandHandler(DraftBridgeLetter)
export class DraftBridgeLetterHandler implements ICommandHandler<DraftBridgeLetter> {
  constructor(
    private readonly streams: Streams,
    private readonly facts: BridgeFacts,
  ) {}

  async execute(command: DraftBridgeLetter): Promise<Recorded> {
    const { input, by } = command;
    requireDay('through', input.through);
    const letterId = input.letterId ?? by.newId;
    const at = await this.facts.settled(by);
    const base = requireBase(input.reportId, await this.facts.reports(at), by.now);
    const from = requireReach(base, input.through, by.now);
    const changes = await this.facts.changes(from, input.through, at);
    return this.streams.change(bridgeLetter, letterId, command, (state) =>
      draftBridgeLetter(input, state, { letterId, base, from, changes }),
    );
  }
}
