import { expect } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { Caller, ServiceUnderTest } from './service.js';

/** Facts by the name of their stream. */
export type Streams = Readonly<Record<string, readonly Fact<EventType>[]>>;

/** A story with a correction: it holds from the tenth of January and was recorded in February. */
export const STORY = {
  begins: '2026-01-01T09:00:00.000Z',
  validBefore: '2026-01-05T00:00:00.000Z',
  holdsFrom: '2026-01-10T00:00:00.000Z',
  validAfter: '2026-01-15T00:00:00.000Z',
  recordedBefore: '2026-01-20T00:00:00.000Z',
  corrected: '2026-02-01T09:00:00.000Z',
  recordedAfter: '2026-02-10T00:00:00.000Z',
} as const;

/** Records what was known at first, and in February what holds from the tenth of January. */
export const tellCorrected = async (service: ServiceUnderTest, first: Streams, correction: Streams): Promise<void> => {
  service.at(STORY.begins);
  for (const [stream, facts] of Object.entries(first)) await service.seed(stream, facts);
  service.at(STORY.corrected);
  for (const [stream, facts] of Object.entries(correction)) {
    const held = facts.map((fact): Fact<EventType> => ({ effectiveAt: STORY.holdsFrom, ...fact }));
    await service.seed(stream, held);
  }
  service.at(STORY.recordedAfter);
  await service.project();
};

/** A query, what of its answer is looked at, and that before and after a correction. */
export interface CornerCase {
  readonly name: string;
  readonly source: string;
  readonly variables?: object;
  readonly shown: (data: Readonly<Record<string, unknown>>) => unknown;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Domain 4.14 at the four corners: a correction shows only to who asks about the time from which it holds, and as of a time at
 * which it was recorded. It costs no more statements than asking about now.
 */
export const expectCorners = async (service: ServiceUnderTest, by: Caller, query: CornerCase): Promise<void> => {
  const { source, variables, shown, before, after } = query;
  const ask = async (validAt?: string, asOf?: string) => {
    const instants = { ...(validAt ? { validAt } : {}), ...(asOf ? { asOf } : {}) };
    const { data, refused, statements } = await service.ask(source, { ...by, ...instants }, variables);
    if (refused) throw refused;
    return { answer: shown(data ?? {}), statements };
  };
  const { statements } = await ask();
  const corner = async (validAt: string, asOf: string) => {
    const asked = await ask(validAt, asOf);
    return asked.statements <= statements ? asked.answer : `${asked.statements} statements instead of ${statements}`;
  };
  const { validBefore, validAfter, recordedBefore, recordedAfter } = STORY;
  expect(before).not.toEqual(after);
  expect({
    'before it holds, before it was recorded': await corner(validBefore, recordedBefore),
    'before it holds, after it was recorded': await corner(validBefore, recordedAfter),
    'after it holds, before it was recorded': await corner(validAfter, recordedBefore),
    'after it holds, after it was recorded': await corner(validAfter, recordedAfter),
    'after it holds, by what is known now': (await ask(validAfter)).answer,
  }).toEqual({
    'before it holds, before it was recorded': before,
    'before it holds, after it was recorded': before,
    'after it holds, before it was recorded': before,
    'after it holds, after it was recorded': after,
    'after it holds, by what is known now': after,
  });
};
