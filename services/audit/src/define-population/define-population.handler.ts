import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { population } from '../population/population.js';
import { populationFile } from '../population-file/population-file.projection.js';
import { DefinePopulation } from './define-population.command.js';
import { definePopulation } from './define-population.js';

/** One that was challenged or replaced leaves room for another. */
const LIVE: readonly string[] = ['DEFINED', 'FROZEN'];

@CommandHandler(DefinePopulation)
export class DefinePopulationHandler implements ICommandHandler<DefinePopulation> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: DefinePopulation): Promise<Recorded> {
    const { input, by } = command;
    const id = input.populationId ?? by.newId;
    const test = requireTest(input.testId, await this.streams.state(testOfControls, by.tenant, input.testId));
    const audit = await this.streams.state(auditEngagement, by.tenant, test.auditId);
    const engagement = await this.views.one(knownEngagement, test.engagementId, by);
    const others = await this.views.all(populationFile, by, { match: { testId: input.testId } });
    const context = {
      id,
      test,
      audit,
      observed: engagement?.period,
      others: others.filter(({ state }) => LIVE.includes(state)).map((other) => other.id),
    };
    return this.streams.change(population, id, command, (state) => definePopulation(input, by, state, context));
  }
}
