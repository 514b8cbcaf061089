import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { evidence } from '../evidence/evidence.js';
import { concludedTest, evidenceUse } from '../known-test/evidence-use.projection.js';
import { supersedeEvidence } from './supersede-evidence.js';
import { SupersedeEvidence } from './supersede-evidence.command.js';

@CommandHandler(SupersedeEvidence)
export class SupersedeEvidenceHandler implements ICommandHandler<SupersedeEvidence> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: SupersedeEvidence): Promise<Recorded> {
    const { input, by } = command;
    const successor = await this.streams.state(evidence, by.tenant, input.newEvidenceId);
    const concluded = await this.concludedTestOf(input.evidenceId, by);
    return this.streams.change(evidence, input.evidenceId, command, (state) =>
      supersedeEvidence(input, state, { successor, concludedTest: concluded }),
    );
  }

  private async concludedTestOf(evidenceId: string, by: CommandContext): Promise<string | undefined> {
    const tests = (await this.views.one(evidenceUse, evidenceId, by))?.tests ?? [];
    const [first] = (await this.views.many(concludedTest, tests, by)).keys();
    return first;
  }
}
