import type { EventType, Shared } from '@attestry/contracts';
import { EVENT_TYPES, groundsOf, isNamed } from '@attestry/contracts';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import { causeKey, keyOf } from '../fact-log/log-fact.js';
import type { Cause } from './causes.js';
import { causesOf, subjectOf } from './causes.js';
import { follow } from './follow.js';
import { answers } from './lookup.js';
import type { Bounds } from './match.js';
import { reversedHops } from './match.js';

interface Resting {
  readonly type: EventType;
  readonly ground: Shared;
}

const shared = (type: EventType): Shared[] =>
  groundsOf(type).rests.filter((ground): ground is Shared => !isNamed(ground));

const RESTING: readonly Resting[] = EVENT_TYPES.flatMap((type) => shared(type).map((ground) => ({ type, ground })));
/** Types whose facts name events by their ids. */
const NAMING = EVENT_TYPES.filter((type) => groundsOf(type).rests.some(isNamed));

const bySharing = async (source: FactSource, facts: readonly LogFact[], bounds: Bounds): Promise<LogFact[]> => {
  const ways = facts.flatMap((fact) =>
    RESTING.filter(({ ground }) => ground.on.includes(fact.type)).map(({ type, ground }) => {
      const back = reversedHops(ground.through ?? [], ground.same);
      return {
        item: fact,
        way: { data: fact.data, ...back, on: [type], bounds: { ...bounds, since: fact.recordedAt } },
      };
    }),
  );
  return (await follow(source, ways)).flatMap(({ found }) => found);
};

const byName = async (source: FactSource, facts: readonly LogFact[], { until }: Bounds): Promise<LogFact[]> => {
  const waiting = facts.map((fact) => {
    const keys = [causeKey(fact.id), ...NAMING.map((type) => keyOf(type, fact.id))];
    return { item: fact, asks: keys.map((key) => (until === undefined ? { key } : { key, until })) };
  });
  return (await answers(source, waiting)).flatMap(({ found }) => found);
};

/**
 * What rests on the facts, one step on: whatever may, looked at from its own side, so that an edge is the same from both ends.
 * At most eight statements, whatever their number.
 */
export const effectsOf = async (source: FactSource, facts: readonly LogFact[], until?: string): Promise<Effect[]> => {
  const bounds = until === undefined ? {} : { until };
  const found = [...(await byName(source, facts, bounds)), ...(await bySharing(source, facts, bounds))];
  const candidates = new Map(found.map((fact) => [fact.id, fact]));
  const asked = new Set(facts.map(({ id }) => id));
  const causes = await causesOf(source, [...candidates.values()].map(subjectOf));
  return causes.flatMap((edge) => {
    const effect = candidates.get(edge.effect);
    return effect && asked.has(edge.cause.id) ? [{ ...edge, fact: effect }] : [];
  });
};

/** An edge that was found from its earlier end. */
export interface Effect extends Cause {
  readonly fact: LogFact;
}
