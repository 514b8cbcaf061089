import type { Ask, FactSource, LogFact } from '../fact-log/log-fact.js';

/** Something that waits for the answers to its questions. */
export interface Waiting<Item> {
  readonly item: Item;
  readonly asks: readonly Ask[];
}

export interface Answer<Item> {
  readonly item: Item;
  readonly found: readonly LogFact[];
}

const textOf = ({ key, also = [], since, until }: Ask): string => JSON.stringify([key, also, since, until]);

/** Answers all questions of all items by one look at the log; none asked, none taken. */
export const answers = async <Item>(
  source: FactSource,
  waiting: readonly Waiting<Item>[],
): Promise<readonly Answer<Item>[]> => {
  const asks = new Map(waiting.flatMap(({ asks: own }) => own.map((ask) => [textOf(ask), ask])));
  if (asks.size === 0) return waiting.map(({ item }) => ({ item, found: [] }));
  const found = await source.find([...asks.values()]);
  const byText = new Map([...asks.keys()].map((text, index) => [text, found[index] ?? []]));
  return waiting.map(({ item, asks: own }) => ({
    item,
    found: own.flatMap((ask) => byText.get(textOf(ask)) ?? []),
  }));
};
