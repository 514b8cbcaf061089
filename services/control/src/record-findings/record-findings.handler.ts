import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { gapAssessment } from '../gap-assessment/gap-assessment.js';
import { Standings } from '../readiness/standings.reader.js';
import { instantsOf } from '../readiness/standings.reader.js';
import { RecordFindings } from './record-findings.command.js';
import { recordFindings } from './record-findings.js';

@CommandHandler(RecordFindings)
export class RecordFindingsHandler implements ICommandHandler<RecordFindings> {
  constructor(
    private readonly streams: Streams,
    private readonly standings: Standings,
  ) {}

  async execute(command: RecordFindings): Promise<Recorded> {
    const { input, by } = command;
    const assessment = await this.streams.state(gapAssessment, by.tenant, input.gapId);
    const criteria = assessment.is === 'ABSENT' ? [] : assessment.criteria;
    const standings = await this.standings.of(criteria, by, instantsOf(by));
    return this.streams.change(gapAssessment, input.gapId, command, (state) => recordFindings(input, standings, state));
  }
}
