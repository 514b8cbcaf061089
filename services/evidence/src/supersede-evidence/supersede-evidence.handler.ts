import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { supersedeEvidence } from './supersede-evidence.js';
import { SupersedeEvidence } from './supersede-evidence.command.js';

@CommandHandler(SupersedeEvidence)
export class SupersedeEvidenceHandler implements ICommandHandler<SupersedeEvidence> {
  constructor(private readonly streams: Streams) {}

  execute(command: SupersedeEvidence): Promise<Recorded> {
    const { input } = command;
    return this.streams.change(evidence, input.evidenceId, command, (state) => supersedeEvidence(input, state));
  }
}
