/** A kind of stream and how its facts add up to a state. */
export interface Aggregate<State, Event> {
  /** First part of the stream name. */
  readonly kind: string;
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
}

/** Stream name `<kind>-<tenant>-<id>` (domain 2). */
export const streamOf = (kind: string, tenant: string, id: string): string => `${kind}-${tenant}-${id}`;

export const replay = <State, Event>({ initial, evolve }: Aggregate<State, Event>, events: readonly Event[]): State =>
  events.reduce(evolve, initial);
