import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, refuseField, Streams } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { collectorOf, requireListed, requireOwnIdentity } from '../collector/identity.js';
import { collectorRun } from '../collector-run/collector-run.js';
import { requireEnabled } from '../start-run/start-run.js';
import type { SubmitEvidenceInput } from './submit-evidence.command.js';

type Question = Pick<SubmitEvidenceInput, 'runId' | 'controlIds'>;

/** Finds the collector that brings a piece of evidence, and refuses what goes beyond its controls (D17). */
@Injectable()
export class Bringers {
  constructor(private readonly streams: Streams) {}

  /** Id of the collector; undefined when a person submits. */
  async of({ runId, controlIds }: Question, by: CommandContext): Promise<string | undefined> {
    if (by.role !== 'SYS')
      return runId === undefined ? undefined : refuseField('runId', 'is named by collectors only.');
    const id = runId === undefined ? collectorOf(by) : await this.ofRun(runId, by);
    if (id === undefined) return refuseField('runId', 'says which collector brings it.');
    const owner = requireEnabled(await this.streams.state(collector, by.tenant, id), id);
    requireOwnIdentity(by, id);
    requireListed(owner, id, controlIds);
    return id;
  }

  private async ofRun(runId: string, { tenant }: CommandContext): Promise<string> {
    const run = await this.streams.state(collectorRun, tenant, runId);
    if (run.is === 'ABSENT') throw notFound('collector run', runId);
    return run.collectorId;
  }
}
