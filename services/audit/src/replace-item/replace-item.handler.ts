import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { LogSlice } from '../log-slice/log-slice.js';
import { population } from '../population/population.js';
import { requireFrozen } from '../population/population.errors.js';
import { sample } from '../sample/sample.js';
import { ReplaceItem } from './replace-item.command.js';
import { replaceItem } from './replace-item.js';

@CommandHandler(ReplaceItem)
export class ReplaceItemHandler implements ICommandHandler<ReplaceItem> {
  constructor(
    private readonly streams: Streams,
    private readonly log: LogSlice,
  ) {}

  async execute(command: ReplaceItem): Promise<Recorded> {
    const { input, by } = command;
    const id = input.sampleId;
    const frozen = requireFrozen(id, await this.streams.state(population, by.tenant, id));
    const audit = await this.streams.state(auditEngagement, by.tenant, frozen.auditId);
    const test = await this.streams.state(testOfControls, by.tenant, frozen.testId);
    const cut = await this.log.cut(by.tenant, frozen);
    return this.streams.change(sample, id, command, (state) =>
      replaceItem(input, by, state, { frozen, audit, test, cut }),
    );
  }
}
