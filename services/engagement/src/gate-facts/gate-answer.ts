import type { EventData } from '@attestry/contracts';
import type { GateFacts, GatePart, Step } from '@attestry/soc2';
import { gate, nothingLeft } from '@attestry/soc2';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { openSteps } from './facts-5-7.js';
import type { Seen } from './seen.js';
import { newest } from './seen.js';

/** Facts of one step and the documents they were read from. */
export interface StepFacts<S extends Step> {
  readonly facts: GateFacts[S];
  readonly documents: readonly { readonly last: Seen }[];
}

export interface GateAnswer {
  readonly parts: readonly GatePart[];
  /** Newest event the answer rests on: cited by the parts that are computed from many. */
  readonly restsOn: string;
}

/** A step does not end while what it builds on is open again: the scope (1) and the gap (2), as V11 of domain 8.10 shows. */
const BUILDS_ON: Partial<Record<Step, number>> = { 2: 1, 3: 2, 4: 2 };

const earlier = (step: Step, journey: JourneyDoc): GatePart[] => {
  const upTo = BUILDS_ON[step];
  return upTo === undefined ? [] : [nothingLeft('EARLIER_STEPS_CLOSED', openSteps(journey, upTo).map(String))];
};

export const gateAnswer = <S extends Step>(
  step: S,
  journey: JourneyDoc,
  { facts, documents }: StepFacts<S>,
): GateAnswer => ({
  parts: [...earlier(step, journey), ...gate(step, facts)],
  restsOn: newest(documents)?.eventId ?? journey.steps.find((one) => one.step === step)?.eventId ?? '',
});

const MAX_VALUE = 1_000;

/** Parts as the exit event keeps them: each with what was found and an event behind it. */
export const exitFacts = ({ parts, restsOn }: GateAnswer): EventData<'StepExited.v1'>['facts'] =>
  parts.map(({ part, value, eventId = restsOn }) => ({ part, value: value.slice(0, MAX_VALUE), eventId }));
