import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { PLATFORM } from '../audit-firm/platform.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { DeclareIndependence } from './declare-independence.command.js';
import { declareIndependence } from './declare-independence.js';

@CommandHandler(DeclareIndependence)
export class DeclareIndependenceHandler implements ICommandHandler<DeclareIndependence> {
  constructor(private readonly streams: Streams) {}

  async execute(command: DeclareIndependence): Promise<Recorded> {
    const { input, by } = command;
    const firm = await this.streams.state(auditFirm, PLATFORM, by.firm ?? '');
    return this.streams.change(auditorGrants, input.engagementId, command, (state) =>
      declareIndependence(input, by, state, firm),
    );
  }
}
