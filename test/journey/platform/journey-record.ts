import { setTimeout as pause } from 'node:timers/promises';
import type { AttestryClient, Journey } from '@attestry/client';
import { Unexpected } from './expect.js';

const RECORD = `query Record($id: ID!) { journey(engagementId: $id) { id state currentStep startedAt totalDays steps { step state enteredAt exitedAt days escalated } } }`;
const GATE = `query Gate($id: ID!, $step: Int!) { journey(engagementId: $id) { gate(step: $step) { part held value } } }`;
const POLL_MS = 100;
const PATIENCE_MS = 60_000;

export const journeyRecord = async (person: AttestryClient, engagementId: string): Promise<Journey | undefined> =>
  (await person.query<{ journey?: Journey }>(RECORD, { id: engagementId })).journey ?? undefined;

const missingParts = async (person: AttestryClient, engagementId: string, step: number): Promise<unknown> => {
  const { journey } = await person.query<{ journey?: Journey }>(GATE, { id: engagementId, step });
  return journey?.gate.filter(({ held }) => !held);
};

/** Waits, in real time, until the step record says so; fails with the parts of the gate that are missing. */
export const stepIs = async (
  person: AttestryClient,
  engagementId: string,
  step: number,
  states: readonly string[],
): Promise<void> => {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const record = await journeyRecord(person, engagementId);
    const state = record?.steps.find((candidate) => candidate.step === step)?.state;
    if (state && states.includes(state)) return;
    if (Date.now() > deadline)
      throw new Unexpected(`step ${step}`, states, { state, missing: await missingParts(person, engagementId, step) });
    await pause(POLL_MS);
  }
};
