import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { latestReport } from '@attestry/soc2';
import { engagement } from '../engagement/engagement.js';
import { predecessorOf } from '../engagement/predecessor.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { knownReport } from '../known-report/known-report.projection.js';
import { SetObservationPeriod } from './set-observation-period.command.js';
import type { Surroundings } from './set-observation-period.js';
import { setObservationPeriod } from './set-observation-period.js';

@CommandHandler(SetObservationPeriod)
export class SetObservationPeriodHandler implements ICommandHandler<SetObservationPeriod> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: SetObservationPeriod): Promise<Recorded> {
    const { input, by } = command;
    const surroundings = await this.surroundings(input.engagementId, by);
    return this.streams.change(engagement, input.engagementId, command, (state) =>
      setObservationPeriod(input, state, surroundings),
    );
  }

  private async surroundings(id: string, by: CommandContext): Promise<Surroundings> {
    const others = await this.views.all(engagementView, by, { match: { type: 'TYPE_2' } });
    const reports = await this.views.all(knownReport, by, { match: { recalled: false } });
    return {
      predecessor: await predecessorOf(this.streams, by.tenant, id),
      others,
      validUntil: latestReport(reports)?.validUntil,
    };
  }
}
