import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { refuseField } from '@attestry/service-kit';
import type { DrawContext } from '../sample/drawable.js';
import { nextItems, requireDrawable } from '../sample/drawable.js';
import type { SampleState } from '../sample/sample.js';
import { exceedsPopulation, requireSample } from '../sample/sample.errors.js';
import { requiredReason } from '../shape/reason.js';
import type { ExtendSampleInput } from './extend-sample.command.js';

const WHY_CHARACTERS = 20;

/** Takes the next items of the same draw (SMP-4): m = min(n, N − n) unless another number is named (C6). */
export const extendSample = (
  { sampleId, additional, reason }: ExtendSampleInput,
  by: Pick<CommandContext, 'firm'>,
  state: SampleState,
  context: DrawContext,
): Fact<'SampleExtended.v1'>[] => {
  const sample = requireSample(sampleId, state);
  requireDrawable(sampleId, by, context);
  requiredReason('2.21', 'Extending a sample', reason, WHY_CHARACTERS);
  const left = context.frozen.count - sample.items.length - sample.removed.length;
  const count = additional ?? Math.min(sample.items.length, left);
  if (count === 0 && left === 0) throw exceedsPopulation(0);
  if (!Number.isInteger(count) || count < 1) refuseField('additional', 'is a whole number from 1.');
  const { auditId, testId } = sample;
  return [
    fact('SampleExtended.v1', { sampleId, auditId, testId, added: nextItems(sample, context.cut, count), reason }),
  ];
};
