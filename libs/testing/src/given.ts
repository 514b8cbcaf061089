import { expect } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import { validateFact } from '@attestry/contracts';

interface Folded<State, Event> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
}

const INSTANT = '2026-01-01T00:00:00.000Z';

/** A fact as if the log had recorded it; `recordedAt` and valid time default to a fixed instant. */
export const recorded = <Event>(fact: Fact<EventType>, revision = 0): Event =>
  ({
    ...fact,
    id: `00000000-0000-7000-8000-${String(revision).padStart(12, '0')}`,
    tenant: 'acme',
    stream: 'spec',
    revision,
    recordedAt: INSTANT,
    effectiveAt: fact.effectiveAt ?? INSTANT,
    meta: { actor: 'p-01', role: 'TO', commandId: 'c', correlationId: 'c', causationId: 'c' },
  }) as unknown as Event;

interface Decided {
  then(...expected: readonly Fact<EventType>[]): void;
  thenNothing(): void;
  thenRefused(code: string, details?: Readonly<Record<string, unknown>>): void;
}

/** `given(aggregate, ...past facts).when(decide).then(...new facts)`: the specification of a decision. */
export const given = <State, Event>(
  aggregate: Folded<State, Event>,
  ...past: readonly Fact<EventType>[]
): { when: (decide: (state: State) => readonly Fact<EventType>[]) => Decided } => {
  past.forEach((fact) => validateFact(fact));
  const state = past
    .map((fact, revision) => recorded<Event>(fact, revision))
    .reduce(aggregate.evolve, aggregate.initial);
  return {
    when: (decide) => ({
      then: (...expected) => {
        const facts = decide(state);
        facts.forEach((fact) => validateFact(fact));
        expect(facts).toEqual(expected);
      },
      thenNothing: () => expect(decide(state)).toEqual([]),
      thenRefused: (code, details = {}) => expect(refusal(() => decide(state))).toMatchObject({ code, details }),
    }),
  };
};

const refusal = (decide: () => unknown): unknown => {
  try {
    return { accepted: decide() };
  } catch (error) {
    return error;
  }
};

/** `givenFacts(view, ...facts)`: the documents that a projection makes of facts, by id. */
export const projected = <Doc, Event extends { type: string }>(
  view: {
    readonly on: readonly string[];
    readonly key: (fact: Event) => string | readonly string[] | undefined;
    readonly fold: (doc: Doc | undefined, fact: Event, id: string) => Doc | undefined;
  },
  ...facts: readonly Fact<EventType>[]
): Map<string, Doc> => {
  const documents = new Map<string, Doc>();
  facts.forEach((fact, revision) => {
    if (!view.on.includes(fact.type)) return;
    const event = recorded<Event>(fact, revision);
    const key = view.key(event);
    for (const id of key === undefined ? [] : typeof key === 'string' ? [key] : key) {
      const doc = view.fold(documents.get(id), event, id);
      if (doc === undefined) documents.delete(id);
      else documents.set(id, doc);
    }
  });
  return documents;
};
