import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams, Turns, Views } from '@attestry/service-kit';
import { latestReport } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { ENGAGEMENTS } from '../engagement/engagements-turn.js';
import { predecessorOf } from '../engagement/predecessor.js';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { knownReport } from '../known-report/known-report.projection.js';
import { monitoringPeriod } from '../monitoring-period/monitoring-period.js';
import { SetObservationPeriod } from './set-observation-period.command.js';
import type { Surroundings } from './set-observation-period.js';
import { setObservationPeriod } from './set-observation-period.js';

@CommandHandler(SetObservationPeriod)
export class SetObservationPeriodHandler implements ICommandHandler<SetObservationPeriod> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly turns: Turns,
  ) {}

  async execute(command: SetObservationPeriod): Promise<Recorded> {
    const { input, by } = command;
    return this.turns.take(ENGAGEMENTS, async (turn) => {
      const surroundings = await this.surroundings(input.engagementId, by);
      const decide = (state: EngagementState) => setObservationPeriod(input, state, surroundings);
      return this.streams.change(engagement, input.engagementId, command, decide, turn);
    });
  }

  private async surroundings(id: string, by: CommandContext): Promise<Surroundings> {
    const others = await this.views.all(engagementView, by, { match: { type: 'TYPE_2' } });
    const reports = await this.views.all(knownReport, by, { match: { recalled: false } });
    return {
      predecessor: await predecessorOf(this.streams, by.tenant, id),
      others,
      validUntil: latestReport(reports)?.validUntil,
      monitoring: await this.streams.state(monitoringPeriod, by.tenant, id),
    };
  }
}
