import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { onPlatform } from '../audit-firm/platform.js';
import { ListFirm } from './list-firm.command.js';
import { listFirm } from './list-firm.js';

@CommandHandler(ListFirm)
export class ListFirmHandler implements ICommandHandler<ListFirm> {
  constructor(private readonly streams: Streams) {}

  execute({ input, by }: ListFirm): Promise<Recorded> {
    const firmId = input.firmId ?? by.newId;
    const command = new ListFirm(input, onPlatform(by));
    return this.streams.change(auditFirm, firmId, command, (state) => listFirm({ ...input, firmId }, state));
  }
}
