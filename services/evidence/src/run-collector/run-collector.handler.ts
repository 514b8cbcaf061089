import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandBus, CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { v5 as uuidv5 } from 'uuid';
import type { KnownCollectorState } from '../collector/collector.js';
import { collector, requireCollector } from '../collector/collector.js';
import { collectorRun, runIdOf } from '../collector-run/collector-run.js';
import { requirePast } from '../collector-run/past.js';
import type { Found } from '../collectors/collect.js';
import { SourceUnavailable } from '../collectors/collect.js';
import { Collectors } from '../collectors/collectors.js';
import { foundFor } from '../collectors/speak-for.js';
import type { CompleteRunInput } from '../complete-run/complete-run.command.js';
import { CompleteRun } from '../complete-run/complete-run.command.js';
import { evidence } from '../evidence/evidence.js';
import { FailRun } from '../fail-run/fail-run.command.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { StartRun } from '../start-run/start-run.command.js';
import { SubmitEvidence } from '../submit-evidence/submit-evidence.command.js';
import { RunCollector } from './run-collector.command.js';
import { evidenceFrom } from './run-collector.js';

/** Each part of a run is a command of its own, with an id derived from the run: a repeat finishes what was left undone. */
@CommandHandler(RunCollector)
export class RunCollectorHandler implements ICommandHandler<RunCollector> {
  constructor(
    private readonly commands: CommandBus,
    private readonly streams: Streams,
    private readonly views: Views,
    private readonly collectors: Collectors,
  ) {}

  async execute({ input, by }: RunCollector): Promise<Recorded> {
    const { collectorId } = input;
    const scheduledFor = requirePast('scheduledFor', input.scheduledFor, by.now);
    const owner = requireCollector(await this.streams.state(collector, by.tenant, collectorId), collectorId);
    const controls = await this.views.many(knownControl, owner.controlIds, by);
    const runId = runIdOf({ collectorId, scheduledFor });
    const part = (name: string): CommandContext => partOf(by, runId, name);
    await this.commands.execute(new StartRun({ collectorId, scheduledFor }, part('start')));
    try {
      const found = foundFor(await this.collectors.collect(owner.kind, by.now), owner, controls);
      const recorded = await this.complete({ runId, collectorId, found }, part('complete'));
      const brought = await this.bring(owner, found, runId, part('submit'));
      return brought ?? recorded;
    } catch (error) {
      if (!(error instanceof SourceUnavailable)) throw error;
      return this.commands.execute(new FailRun({ runId, collectorId, errorClass: error.errorClass }, part('fail')));
    }
  }

  private async complete(input: CompleteRunInput, by: CommandContext): Promise<Recorded> {
    const state = await this.streams.state(collectorRun, by.tenant, input.runId);
    if (state.is === 'DONE') return this.streams.unchanged(collectorRun, by.tenant, input.runId);
    return this.commands.execute(new CompleteRun(input, by));
  }

  /** Submits what the run proves; while the collector is healthy it is accepted by rule (EVD-1). */
  private async bring(
    owner: KnownCollectorState,
    found: Found,
    runId: string,
    by: CommandContext,
  ): Promise<Recorded | undefined> {
    const input = evidenceFrom(owner.kind, owner.controlIds, found, { runId, now: by.now });
    if (!input) return undefined;
    const state = await this.streams.state(evidence, by.tenant, input.evidenceId);
    return state.is === 'ABSENT' ? this.commands.execute(new SubmitEvidence(input, by)) : undefined;
  }
}

const partOf = (by: CommandContext, runId: string, name: string): CommandContext => {
  const commandId = uuidv5(name, runId);
  return { ...by, actor: 'system', roles: ['SYS'], role: 'SYS', commandId, newId: uuidv5('aggregate', commandId) };
};
