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
import { DrawSample } from './draw-sample.command.js';
import { drawSample } from './draw-sample.js';

@CommandHandler(DrawSample)
export class DrawSampleHandler implements ICommandHandler<DrawSample> {
  constructor(
    private readonly streams: Streams,
    private readonly log: LogSlice,
  ) {}

  async execute(command: DrawSample): Promise<Recorded> {
    const { input, by } = command;
    const id = input.populationId;
    const frozen = requireFrozen(id, await this.streams.state(population, by.tenant, id));
    const audit = await this.streams.state(auditEngagement, by.tenant, frozen.auditId);
    const test = await this.streams.state(testOfControls, by.tenant, frozen.testId);
    const cut = await this.log.cut(by.tenant, frozen);
    return this.streams.change(sample, id, command, (state) =>
      drawSample(input, by, state, { frozen, audit, test, cut }),
    );
  }
}
