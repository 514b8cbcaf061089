import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { onPlatform } from '../audit-firm/platform.js';
import { LapseFirm } from './lapse-firm.command.js';
import { lapseFirm } from './lapse-firm.js';

@CommandHandler(LapseFirm)
export class LapseFirmHandler implements ICommandHandler<LapseFirm> {
  constructor(private readonly streams: Streams) {}

  execute({ input, by }: LapseFirm): Promise<Recorded> {
    const command = new LapseFirm(input, onPlatform(by));
    return this.streams.change(auditFirm, input.firmId, command, (state) => lapseFirm(input, by, state));
  }
}
