import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, refuseField, requireInstant, requireOneOf, requireText } from '@attestry/service-kit';
import { FAMILIES, FREQUENCIES, NATURES, STAGES } from '@attestry/soc2';
import type { ControlPromise } from '../control/control-promise.js';
import { PROMISE_PARTS } from '../control/control-promise.js';
import { revisionBackdated } from '../control/control.errors.js';
import type { ControlState } from '../control/control.js';
import { requireStanding } from '../control/require-standing.js';
import { textDigest } from '../control/text-digest.js';
import { requireOwn } from '../shape/own.js';
import { present } from '../shape/present.js';
import type { ReviseControlInput } from './revise-control.command.js';

const LONGEST_TOLERANCE = 8_760;

const wanted = (input: ReviseControlInput): Partial<ControlPromise> => {
  const { title, text, nature, frequency, family, stage, toleranceHours } = input;
  if (title) requireText('title', title, 200);
  if (text) requireText('text', text);
  if (toleranceHours && (toleranceHours < 0 || toleranceHours > LONGEST_TOLERANCE))
    refuseField('toleranceHours', `is 0 to ${LONGEST_TOLERANCE}.`);
  return present({
    ...{ title, text, toleranceHours },
    nature: nature ? requireOneOf('nature', nature, NATURES) : undefined,
    frequency: frequency ? requireOneOf('frequency', frequency, FREQUENCIES) : undefined,
    family: family ? requireOneOf('family', family, FAMILIES) : undefined,
    stage: stage ? requireOneOf('stage', stage, STAGES) : undefined,
  });
};

/** The next version of an active control, from an instant not before the version in force (CTL-7). */
export const reviseControl = (
  input: ReviseControlInput,
  by: Pick<CommandContext, 'actor' | 'role' | 'now'>,
  state: ControlState,
): Fact<'ControlRevised.v1'>[] => {
  const { controlId } = input;
  const change = wanted(input);
  const effectiveFrom = requireInstant('effectiveFrom', input.effectiveFrom ?? by.now);
  const terms = requireStanding(controlId, state);
  requireOwn(by, terms.ownerRef);
  if (state.is !== 'ACTIVE') throw invalidState('CONTROL', state.is, ['ACTIVE']);
  const { promise, version, versionFrom } = terms;
  if (versionFrom && effectiveFrom < versionFrom) throw revisionBackdated(effectiveFrom, versionFrom);
  const changed = PROMISE_PARTS.filter((part) => change[part] !== undefined && change[part] !== promise[part]);
  if (changed.length === 0) return [];
  const news = Object.fromEntries(changed.map((part) => [part, change[part]]));
  const digest = changed.includes('text') ? { textDigest: textDigest(change.text ?? '') } : {};
  const data = { controlId, version: version + 1, effectiveFrom, changed, ...news, ...digest };
  return [fact('ControlRevised.v1', data, { effectiveAt: effectiveFrom })];
};
