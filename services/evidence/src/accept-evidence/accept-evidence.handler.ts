import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { collector } from '../collector/collector.js';
import { collectorRun } from '../collector-run/collector-run.js';
import type { EvidenceState } from '../evidence/evidence.js';
import { evidence } from '../evidence/evidence.js';
import { freshUntilOf } from '../evidence-item/fresh-until.js';
import { AcceptEvidence } from './accept-evidence.command.js';
import { acceptEvidence } from './accept-evidence.js';
import type { Origin } from './by-rule.js';
import { hindranceOf } from './by-rule.js';

@CommandHandler(AcceptEvidence)
export class AcceptEvidenceHandler implements ICommandHandler<AcceptEvidence> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: AcceptEvidence): Promise<Recorded> {
    const { input, by } = command;
    const submitted = await this.streams.state(evidence, by.tenant, input.evidenceId);
    const freshUntil = submitted.is === 'ABSENT' ? '' : await freshUntilOf(this.views, by, submitted);
    const hindrance = by.role === 'SYS' ? hindranceOf(submitted, await this.origin(submitted, by)) : undefined;
    return this.streams.change(evidence, input.evidenceId, command, (state) =>
      acceptEvidence(input, by, state, { freshUntil, hindrance }),
    );
  }

  private async origin(state: EvidenceState, { tenant }: CommandContext): Promise<Origin> {
    if (state.is === 'ABSENT' || state.collectorId === undefined) return { collector: { is: 'ABSENT' } };
    const owner = await this.streams.state(collector, tenant, state.collectorId);
    if (state.runId === undefined) return { collector: owner };
    return { collector: owner, run: await this.streams.state(collectorRun, tenant, state.runId) };
  }
}
