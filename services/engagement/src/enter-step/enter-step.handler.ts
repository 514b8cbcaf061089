import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { engagement } from '../engagement/engagement.js';
import { journey } from '../journey/journey.js';
import { knownReport } from '../known-report/known-report.projection.js';
import { EnterStep } from './enter-step.command.js';
import { enterStep } from './enter-step.js';

@CommandHandler(EnterStep)
export class EnterStepHandler implements ICommandHandler<EnterStep> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: EnterStep): Promise<Recorded> {
    const { input, by } = command;
    const cycle = await this.streams.state(engagement, by.tenant, input.engagementId);
    const reports = await this.views.all(knownReport, by, {
      match: { engagementId: input.engagementId, recalled: false },
    });
    return this.streams.change(journey, input.engagementId, command, (state) =>
      enterStep(input, by, state, { cycle, reportIssued: reports.length > 0 }),
    );
  }
}
