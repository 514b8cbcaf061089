import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { AuditFiles } from '../audit-file/audit-files.js';
import { opinion } from '../opinion/opinion.js';
import { ProposeOpinion } from './propose-opinion.command.js';
import { proposeOpinion } from './propose-opinion.js';

@CommandHandler(ProposeOpinion)
export class ProposeOpinionHandler implements ICommandHandler<ProposeOpinion> {
  constructor(
    private readonly streams: Streams,
    private readonly files: AuditFiles,
  ) {}

  async execute(command: ProposeOpinion): Promise<Recorded> {
    const { input, by } = command;
    const file = await this.files.settled(input.auditId, by);
    return this.streams.change(opinion, input.auditId, command, () => proposeOpinion(input, by, file));
  }
}
