import type { EventType, Shared } from '@attestry/contracts';
import { EVENT_TYPES, groundsOf, isNamed } from '@attestry/contracts';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import { causeKey, keyOf } from '../fact-log/log-fact.js';
import type { Cause } from './causes.js';
import { causesOf, subjectOf } from './causes.js';
import { follow } from './follow.js';
import type { Answer } from './lookup.js';
import { answers } from './lookup.js';
import { reversedHops } from './match.js';
import { slicesOf } from './slices.js';

interface Resting {
  readonly type: EventType;
  readonly ground: Shared;
}

const shared = (type: EventType): Shared[] =>
  groundsOf(type).rests.filter((ground): ground is Shared => !isNamed(ground));

const RESTING: readonly Resting[] = EVENT_TYPES.flatMap((type) => shared(type).map((ground) => ({ type, ground })));
/** Types whose facts name events by their ids. */
const NAMING = EVENT_TYPES.filter((type) => groundsOf(type).rests.some(isNamed));

interface Candidates {
  readonly found: readonly LogFact[];
  /** Facts that more rests on than was found. */
  readonly cut: readonly string[];
}

const candidatesOf = (ends: readonly Answer<LogFact>[]): Candidates => ({
  found: ends.flatMap(({ found }) => found),
  cut: ends.flatMap(({ item, cut }) => (cut ? [item.id] : [])),
});

const bySharing = async (
  source: FactSource,
  facts: readonly LogFact[],
  { until, most }: Reach,
): Promise<Candidates> => {
  const ways = facts.flatMap((fact) => {
    const bounds = { since: fact.recordedAt, ...(until === undefined ? {} : { until }) };
    return RESTING.filter(({ ground }) => ground.on.includes(fact.type)).map(({ type, ground }) => {
      const back = reversedHops(ground.through ?? [], ground.same);
      return { item: fact, way: { data: fact.data, ...back, on: [type], bounds } };
    });
  });
  return candidatesOf(await follow(source, ways, most));
};

const byName = async (source: FactSource, facts: readonly LogFact[], { until, most }: Reach): Promise<Candidates> => {
  const waiting = facts.map((fact) => {
    const keys = [causeKey(fact.id), ...NAMING.map((type) => keyOf(type, fact.id))];
    return { item: fact, asks: keys.map((key) => (until === undefined ? { key } : { key, until })) };
  });
  return candidatesOf(await answers(source, waiting, most));
};

/** How far a step on goes: up to an instant, and to so many facts for each question. */
export interface Reach {
  readonly until?: string;
  readonly most?: number;
  /** True when what was found is enough; nothing further is looked at then. */
  readonly enough?: (effects: readonly Effect[]) => boolean;
}

/** An edge that was found from its earlier end. */
export interface Effect extends Cause {
  readonly fact: LogFact;
}

/**
 * What rests on the facts, one step on: whatever may, looked at from its own side, so that an edge is the same from both ends.
 * At most four statements, and four for each slice of what may.
 */
export const effectsOf = async (
  source: FactSource,
  facts: readonly LogFact[],
  reach: Reach,
): Promise<{ readonly effects: readonly Effect[]; readonly cut: readonly string[] }> => {
  const [named, sharing] = [await byName(source, facts, reach), await bySharing(source, facts, reach)];
  const candidates = new Map([...named.found, ...sharing.found].map((fact) => [fact.id, fact]));
  const asked = new Set(facts.map(({ id }) => id));
  const effects: Effect[] = [];
  const cut = [...named.cut, ...sharing.cut];
  for (const slice of slicesOf([...candidates.values()])) {
    if (reach.enough?.(effects)) return { effects, cut: [...asked] };
    const found = await causesOf(source, slice.map(subjectOf));
    cut.push(...found.cut);
    for (const edge of found.causes) {
      const fact = candidates.get(edge.effect);
      if (fact && asked.has(edge.cause.id)) effects.push({ ...edge, fact });
    }
  }
  return { effects, cut };
};
