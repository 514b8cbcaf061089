import type { Fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { RecordingContext } from '../record-item-results/record-item-results.js';
import { recordItemResults } from '../record-item-results/record-item-results.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import type { RecordItemResultInput } from './record-item-result.command.js';

/** Records what one item showed: a list of one. */
export const recordItemResult = (
  input: RecordItemResultInput,
  by: Pick<CommandContext, 'firm' | 'role'>,
  state: TestState,
  context: RecordingContext,
): Fact<'TestItemRecorded.v1'>[] => recordItemResults({ testId: input.testId, results: [input] }, by, state, context);
