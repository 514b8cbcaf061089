import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { TestItems } from '../test-items/test-items.js';
import { RecordItemResults } from './record-item-results.command.js';
import { recordItemResults } from './record-item-results.js';

@CommandHandler(RecordItemResults)
export class RecordItemResultsHandler implements ICommandHandler<RecordItemResults> {
  constructor(
    private readonly streams: Streams,
    private readonly items: TestItems,
  ) {}

  async execute(command: RecordItemResults): Promise<Recorded> {
    const { input, by } = command;
    const context = await this.items.recordingOf(input.testId, input.results, by);
    return this.streams.change(testOfControls, input.testId, command, (state) =>
      recordItemResults(input, by, state, context),
    );
  }
}
