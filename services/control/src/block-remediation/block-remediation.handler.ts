import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { remediation } from '../remediation/remediation.js';
import { BlockRemediation } from './block-remediation.command.js';
import { blockRemediation } from './block-remediation.js';

@CommandHandler(BlockRemediation)
export class BlockRemediationHandler implements ICommandHandler<BlockRemediation> {
  constructor(private readonly streams: Streams) {}

  execute(command: BlockRemediation): Promise<Recorded> {
    const { input, by } = command;
    return this.streams.change(remediation, input.itemId, command, (state) => blockRemediation(input, by, state));
  }
}
