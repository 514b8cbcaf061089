import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { onPlatform } from '../audit-firm/platform.js';
import { VerifyFirm } from './verify-firm.command.js';
import { verifyFirm } from './verify-firm.js';

@CommandHandler(VerifyFirm)
export class VerifyFirmHandler implements ICommandHandler<VerifyFirm> {
  constructor(private readonly streams: Streams) {}

  execute({ input, by }: VerifyFirm): Promise<Recorded> {
    const command = new VerifyFirm(input, onPlatform(by));
    return this.streams.change(auditFirm, input.firmId, command, (state) => verifyFirm(input, state));
  }
}
