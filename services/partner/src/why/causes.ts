import type { Ground, Reason, Shared } from '@attestry/contracts';
import { groundsOf, isNamed, valuesAt } from '@attestry/contracts';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import { idKey } from '../fact-log/log-fact.js';
import { follow } from './follow.js';
import type { Answer, Waiting } from './lookup.js';
import { answers } from './lookup.js';
import { MOST_VALUES } from './match.js';
import { compareFacts, mayRestOn } from './order.js';

/** Something whose reasons are asked: a recorded fact, or what is the case without being one. */
export interface Subject {
  readonly id: string;
  readonly data: object;
  readonly rests: readonly Ground[];
  /** The recorded fact; absent for what is not one. */
  readonly fact?: LogFact;
}

export interface Cause {
  readonly effect: string;
  readonly reason: Reason;
  readonly cause: LogFact;
}

/** What was found, and the subjects of which there is more. */
export interface Causes {
  readonly causes: readonly Cause[];
  readonly cut: readonly string[];
}

export const subjectOf = (fact: LogFact): Subject => ({
  id: fact.id,
  data: fact.data,
  rests: groundsOf(fact.type).rests,
  fact,
});

const earlier = ({ fact }: Subject, found: readonly LogFact[]): LogFact[] =>
  found.filter((candidate) => !fact || mayRestOn(fact, candidate));

/** Of each different value of some fields the newest. */
const newestOf = (found: readonly LogFact[], { latest }: Shared): LogFact[] => {
  if (!latest) return [...found];
  const newest = new Map<string, LogFact>();
  for (const fact of [...found].sort(compareFacts))
    newest.set(JSON.stringify(latest.map((path) => valuesAt(fact.data, path))), fact);
  return [...newest.values()];
};

const cutOf = (found: readonly Answer<{ readonly subject: Subject }>[]): string[] =>
  found.flatMap(({ item, cut }) => (cut ? [item.subject.id] : []));

const bySharing = async (source: FactSource, subjects: readonly Subject[], most?: number): Promise<Causes> => {
  const ways = subjects.flatMap((subject) =>
    subject.rests
      .filter((ground): ground is Shared => !isNamed(ground))
      .map((ground) => {
        const bounds = subject.fact ? { until: subject.fact.recordedAt } : {};
        const way = { data: subject.data, hops: ground.through ?? [], same: ground.same, on: ground.on, bounds };
        return { item: { subject, ground }, way };
      }),
  );
  const ends = await follow(source, ways, most);
  const causes = ends.flatMap(({ item: { subject, ground }, found }) =>
    newestOf(earlier(subject, found), ground).map((cause) => ({ effect: subject.id, reason: ground.reason, cause })),
  );
  return { causes, cut: cutOf(ends) };
};

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Events that a fact names by their ids: the one that a reaction answered, and those in its data. */
const namedIn = ({ fact, data, rests }: Subject): { readonly id: string; readonly reason: Reason }[] => {
  const { causationId, commandId } = fact?.meta ?? {};
  const caused = causationId === undefined || causationId === commandId ? [] : [causationId];
  const named = rests.flatMap((ground) =>
    isNamed(ground) ? valuesAt(data, ground.names).map((id) => ({ id, reason: ground.reason })) : [],
  );
  return [...caused.map((id) => ({ id, reason: 'CAUSED' as const })), ...named]
    .filter(({ id }) => UUID.test(id))
    .slice(0, MOST_VALUES);
};

const byName = async (source: FactSource, subjects: readonly Subject[]): Promise<Cause[]> => {
  const waiting = subjects.flatMap((subject): Waiting<{ subject: Subject; reason: Reason }>[] =>
    namedIn(subject).map(({ id, reason }) => ({ item: { subject, reason }, asks: [{ key: idKey(id) }] })),
  );
  return (await answers(source, waiting)).flatMap(({ item: { subject, reason }, found }) =>
    found.map((cause) => ({ effect: subject.id, reason, cause })),
  );
};

/** What the subjects rest on, one step back: at most four statements, whatever their number. */
export const causesOf = async (source: FactSource, subjects: readonly Subject[], most?: number): Promise<Causes> => {
  const shared = await bySharing(source, subjects, most);
  return { causes: distinct([...(await byName(source, subjects)), ...shared.causes]), cut: shared.cut };
};

/** One edge between two facts: what names an event says more than what shares an id with it. */
const distinct = (causes: readonly Cause[]): Cause[] => {
  const seen = new Map<string, Cause>();
  for (const cause of causes) {
    const key = `${cause.effect} ${cause.cause.id}`;
    if (cause.effect !== cause.cause.id && !seen.has(key)) seen.set(key, cause);
  }
  return [...seen.values()];
};
