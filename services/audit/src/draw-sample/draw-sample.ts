import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { refuseField, requireOneOf } from '@attestry/service-kit';
import type { SampleQuestion } from '@attestry/soc2';
import { drawSample as draw, nonceCommitment, sampleSize, sizeRule } from '@attestry/soc2';
import type { DrawContext } from '../sample/drawable.js';
import { requireDrawable } from '../sample/drawable.js';
import type { SampleState } from '../sample/sample.js';
import { alreadyDrawn, exceedsPopulation, nonceNotCommitted, tooSmall } from '../sample/sample.errors.js';
import { present } from '../shape/present.js';
import { requiredReason } from '../shape/reason.js';
import type { DrawSampleInput } from './draw-sample.command.js';

const WHY_CHARACTERS = 20;

/** How many to draw: what the rule says, more with a reason, never fewer (SMP-2). */
const sizeOf = ({ n, reason }: DrawSampleInput, question: SampleQuestion): number => {
  const size = sampleSize(question);
  const wanted = n ?? size;
  if (!Number.isInteger(wanted)) refuseField('n', 'is a whole number.');
  if (wanted < size) throw tooSmall(size);
  if (wanted > question.populationSize || wanted === 0) throw exceedsPopulation(question.populationSize);
  if (wanted > size) requiredReason('SMP-2', 'A larger sample than the rule asks for', reason, WHY_CHARACTERS);
  return wanted;
};

/** Draws by the nonce that was committed to before the freeze, so that nobody chose the items (4.7). */
export const drawSample = (
  input: DrawSampleInput,
  by: Pick<CommandContext, 'firm'>,
  state: SampleState,
  context: DrawContext,
): Fact<'SampleDrawn.v1'>[] => {
  const { populationId, nonce, reason } = input;
  const risk = requireOneOf('risk', input.risk, ['BASE', 'ELEVATED']);
  const { frozen, cut } = context;
  requireDrawable(populationId, by, context);
  if (state.is !== 'ABSENT') throw alreadyDrawn(populationId);
  if (nonceCommitment(nonce) !== frozen.nonceCommitment) throw nonceNotCommitted();
  const { frequency, configurationVersions } = cut;
  const question = { frequency, risk, populationSize: frozen.count, configurationVersions };
  const n = sizeOf(input, question);
  const { auditId, testId } = frozen;
  const { seed, sample } = draw(cut.items, n, { auditId, testId, nonce });
  const ids = { sampleId: populationId, auditId, testId, populationId };
  const how = { seed, nonce, sizeRule: sizeRule(question), risk, n, items: [...sample] };
  return [fact('SampleDrawn.v1', { ...ids, ...how, ...present({ reason }) })];
};
