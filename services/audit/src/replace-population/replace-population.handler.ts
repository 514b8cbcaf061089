import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { requirePopulation } from '../population/population.errors.js';
import { population } from '../population/population.js';
import { ReplacePopulation } from './replace-population.command.js';
import { replacePopulation } from './replace-population.js';

@CommandHandler(ReplacePopulation)
export class ReplacePopulationHandler implements ICommandHandler<ReplacePopulation> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ReplacePopulation): Promise<Recorded> {
    const { input, by } = command;
    const { tenant } = by;
    const known = requirePopulation(
      input.populationId,
      await this.streams.state(population, tenant, input.populationId),
    );
    const audit = await this.streams.state(auditEngagement, tenant, known.auditId);
    const successor = await this.streams.state(population, tenant, input.newId);
    return this.streams.change(population, input.populationId, command, (state) =>
      replacePopulation(input, by, state, { audit, successor }),
    );
  }
}
