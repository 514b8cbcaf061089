import type { EventData } from '@attestry/contracts';
import type { Family, Frequency, Nature, Stage } from '@attestry/soc2';
import { present } from '../shape/present.js';

/** What one version of a control says; a revision may change each part of it (domain 2.7). */
export interface ControlPromise {
  readonly title: string;
  readonly text: string;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly family: Family;
  readonly stage: Stage;
  readonly toleranceHours?: number;
}

export const PROMISE_PARTS = ['title', 'text', 'nature', 'frequency', 'family', 'stage', 'toleranceHours'] as const;

/** The promise among other fields: of a definition, a version or a document. */
export const promiseOf = (from: ControlPromise): ControlPromise => {
  const { title, text, nature, frequency, family, stage, toleranceHours } = from;
  return { title, text, nature, frequency, family, stage, ...present({ toleranceHours }) };
};

/** The promise after a revision: what the revision does not name stays. */
export const revisedPromise = (
  before: ControlPromise,
  data: Partial<EventData<'ControlRevised.v1'>>,
): ControlPromise => {
  const { title, text, nature, frequency, family, stage, toleranceHours } = data;
  return { ...before, ...present({ title, text, nature, frequency, family, stage, toleranceHours }) };
};
