import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { requirePopulation } from '../population/population.errors.js';
import { population } from '../population/population.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { ChallengeCompleteness } from './challenge-completeness.command.js';
import { challengeCompleteness } from './challenge-completeness.js';

@CommandHandler(ChallengeCompleteness)
export class ChallengeCompletenessHandler implements ICommandHandler<ChallengeCompleteness> {
  constructor(private readonly streams: Streams) {}

  async execute(command: ChallengeCompleteness): Promise<Recorded> {
    const { input, by } = command;
    const { tenant } = by;
    const known = requirePopulation(
      input.populationId,
      await this.streams.state(population, tenant, input.populationId),
    );
    const audit = await this.streams.state(auditEngagement, tenant, known.auditId);
    const test = await this.streams.state(testOfControls, tenant, known.testId);
    return this.streams.change(population, input.populationId, command, (state) =>
      challengeCompleteness(input, by, state, { audit, test }),
    );
  }
}
