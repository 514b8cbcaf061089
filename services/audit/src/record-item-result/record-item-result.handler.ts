import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { TestItems } from '../test-items/test-items.js';
import { RecordItemResult } from './record-item-result.command.js';
import { recordItemResult } from './record-item-result.js';

@CommandHandler(RecordItemResult)
export class RecordItemResultHandler implements ICommandHandler<RecordItemResult> {
  constructor(
    private readonly streams: Streams,
    private readonly items: TestItems,
  ) {}

  async execute(command: RecordItemResult): Promise<Recorded> {
    const { input, by } = command;
    const context = await this.items.recordingOf(input.testId, [input], by);
    return this.streams.change(testOfControls, input.testId, command, (state) =>
      recordItemResult(input, by, state, context),
    );
  }
}
