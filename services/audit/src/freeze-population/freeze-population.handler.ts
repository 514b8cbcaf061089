import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { LogSlice } from '../log-slice/log-slice.js';
import { population } from '../population/population.js';
import { requirePopulation } from '../population/population.errors.js';
import { FreezePopulation } from './freeze-population.command.js';
import { freezePopulation } from './freeze-population.js';

@CommandHandler(FreezePopulation)
export class FreezePopulationHandler implements ICommandHandler<FreezePopulation> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly log: LogSlice,
  ) {}

  async execute(command: FreezePopulation): Promise<Recorded> {
    const { input, by } = command;
    const definition = requirePopulation(
      input.populationId,
      await this.streams.state(population, by.tenant, input.populationId),
    );
    const audit = await this.streams.state(auditEngagement, by.tenant, definition.auditId);
    await this.views.one(knownControl, definition.controlId, by); // waits for what the caller has seen
    const logOffset = await this.log.offset(by.tenant, input.logOffset);
    const cut = await this.log.cut(by.tenant, { ...definition, logOffset });
    return this.streams.change(population, input.populationId, command, (state) =>
      freezePopulation(input, by, state, { audit, logOffset, cut }),
    );
  }
}
