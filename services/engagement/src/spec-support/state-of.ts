import type { EventType, Fact } from '@attestry/contracts';
import { recorded } from '@attestry/testing';

/** State of an aggregate after some facts: the context of a decision on another one. */
export const stateOf = <State, Event>(
  aggregate: { readonly initial: State; readonly evolve: (state: State, event: Event) => State },
  ...facts: readonly Fact<EventType>[]
): State => facts.map((fact, revision) => recorded<Event>(fact, revision)).reduce(aggregate.evolve, aggregate.initial);

/** Who acts in specs: p-02 of acme, as TO, on the first day of 2026 (when `recorded` facts were recorded). */
export const by = {
  tenant: 'acme',
  actor: 'p-02',
  role: 'TO',
  commandId: '7f000001-0000-4000-8000-000000000001',
  now: '2026-01-01T12:00:00.000Z',
} as const;
