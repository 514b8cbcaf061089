import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { collector, requireCollector } from '../collector/collector.js';
import { requireOwnIdentity } from '../collector/identity.js';
import { collectorRun, runIdOf } from '../collector-run/collector-run.js';
import { collectorView } from '../collector-view/collector.projection.js';
import { speakFor } from '../collectors/speak-for.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { ReportRun } from './report-run.command.js';
import { reportRun } from './report-run.js';
import { reportedOf } from './reported.js';

@CommandHandler(ReportRun)
export class ReportRunHandler implements ICommandHandler<ReportRun> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ReportRun): Promise<Recorded> {
    const { input, by } = command;
    const { collectorId } = input;
    const owner = requireCollector(await this.streams.state(collector, by.tenant, collectorId), collectorId);
    requireOwnIdentity(by, collectorId);
    const reported = reportedOf(input, owner, by.now);
    const runId = runIdOf({ collectorId, scheduledFor: reported.scheduledFor });
    const controls = await this.views.many(knownControl, owner.controlIds, by);
    const latest = (await this.views.one(collectorView, collectorId, by))?.lastScheduledFor;
    const observations = speakFor(input.observations ?? [], owner, controls);
    return this.streams.change(collectorRun, runId, command, (state) =>
      reportRun({ runId, collectorId, reported, observations }, state, owner, latest),
    );
  }
}
