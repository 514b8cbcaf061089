import type { Ask, FactSource, LogFact } from './log-fact.js';
import { canBeFound, causeKey, idKey, keyOf, MOST_FOUND } from './log-fact.js';

const words = (value: unknown): string[] => {
  if (value === null || typeof value !== 'object') return [String(value)];
  return Object.values(value).flatMap(words);
};

const mentioned = ({ id, type, data, meta }: LogFact): Set<string> =>
  new Set([
    idKey(id),
    causeKey(meta.causationId),
    ...words(data)
      .filter(canBeFound)
      .map((word) => keyOf(type, word)),
  ]);

/** Facts looked up without a database, the newest first; `statements` counts the looks. */
export const factsInMemory = (facts: readonly LogFact[]): FactSource & { readonly statements: () => number } => {
  const known = facts.map((fact) => ({ fact, mentions: mentioned(fact) })).reverse();
  let statements = 0;
  const answer = ({ key, also = [], since = '', until = '9999' }: Ask): LogFact[] =>
    known
      .filter(({ fact: { recordedAt } }) => recordedAt >= since && recordedAt <= until)
      .filter(({ mentions }) => [key, ...also].every((one) => mentions.has(one)))
      .map(({ fact }) => fact);
  return {
    find: (asks, most = MOST_FOUND) => {
      statements += 1;
      const found = asks.map(answer);
      return Promise.resolve(found.map((all) => ({ facts: all.slice(0, most), cut: all.length > most })));
    },
    statements: () => statements,
  };
};
