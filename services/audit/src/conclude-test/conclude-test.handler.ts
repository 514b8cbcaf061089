import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { TestItems } from '../test-items/test-items.js';
import { ConcludeTest } from './conclude-test.command.js';
import { concludeTest } from './conclude-test.js';

@CommandHandler(ConcludeTest)
export class ConcludeTestHandler implements ICommandHandler<ConcludeTest> {
  constructor(
    private readonly streams: Streams,
    private readonly items: TestItems,
  ) {}

  async execute(command: ConcludeTest): Promise<Recorded> {
    const { input, by } = command;
    const context = await this.items.conclusionOf(input.testId, by);
    return this.streams.change(testOfControls, input.testId, command, (state) =>
      concludeTest(input, by, state, context),
    );
  }
}
