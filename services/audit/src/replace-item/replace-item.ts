import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { DrawContext } from '../sample/drawable.js';
import { nextItems, requireDrawable } from '../sample/drawable.js';
import type { SampleState } from '../sample/sample.js';
import { failedNotReplaceable, requireSample } from '../sample/sample.errors.js';
import { requiredReason } from '../shape/reason.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import { itemNotInSample } from '../test-of-controls/test-of-controls.errors.js';
import type { ReplaceItemInput } from './replace-item.command.js';

const WHY_CHARACTERS = 20;

const hasFailed = (test: TestState, itemKey: string): boolean =>
  (test.is === 'RUNNING' || test.is === 'CONCLUDED') &&
  [...test.results.values()].some((one) => one.itemKey === itemKey && one.result === 'FAIL');

/** Takes the next item of the draw for one that cannot be tested; an item that failed stays (SMP-5). */
export const replaceItem = (
  { sampleId, itemKey, reason }: ReplaceItemInput,
  by: Pick<CommandContext, 'firm'>,
  state: SampleState,
  context: DrawContext,
): Fact<'SampleItemReplaced.v1'>[] => {
  const sample = requireSample(sampleId, state);
  requireDrawable(sampleId, by, context);
  if (!sample.items.includes(itemKey)) throw itemNotInSample(itemKey);
  if (hasFailed(context.test, itemKey)) throw failedNotReplaceable(itemKey);
  requiredReason('2.21', 'Replacing an item', reason, WHY_CHARACTERS);
  const { auditId, testId } = sample;
  return nextItems(sample, context.cut, 1).map((added) =>
    fact('SampleItemReplaced.v1', { sampleId, auditId, testId, removed: itemKey, added, reason }),
  );
};
