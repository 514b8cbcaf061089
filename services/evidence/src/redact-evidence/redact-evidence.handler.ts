import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { FileStore } from '../files/file-store.js';
import { RedactEvidence } from './redact-evidence.command.js';
import { redactEvidence } from './redact-evidence.js';

@CommandHandler(RedactEvidence)
export class RedactEvidenceHandler implements ICommandHandler<RedactEvidence> {
  constructor(
    private readonly streams: Streams,
    private readonly files: FileStore,
  ) {}

  async execute(command: RedactEvidence): Promise<Recorded> {
    const { input, by } = command;
    const { evidenceId, replacementDigest } = input;
    const uploaded = (await this.files.findToName(by.tenant, replacementDigest)) !== undefined;
    const recorded = await this.streams.change(evidence, evidenceId, command, (state) =>
      redactEvidence(input, state, uploaded),
    );
    await this.files.named(by.tenant, replacementDigest);
    return recorded;
  }
}
