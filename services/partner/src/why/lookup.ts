import type { Ask, FactSource, LogFact } from '../fact-log/log-fact.js';

/** Something that waits for the answers to its questions. */
export interface Waiting<Item> {
  readonly item: Item;
  readonly asks: readonly Ask[];
}

export interface Answer<Item> {
  readonly item: Item;
  readonly found: readonly LogFact[];
  /** True when there was more than so many facts to one of its questions. */
  readonly cut: boolean;
}

const textOf = ({ key, also = [], since, until }: Ask): string => JSON.stringify([key, also, since, until]);

/** Answers all questions of all items by one look at the log; none asked, none taken. */
export const answers = async <Item>(
  source: FactSource,
  waiting: readonly Waiting<Item>[],
  most?: number,
): Promise<readonly Answer<Item>[]> => {
  const asks = new Map(waiting.flatMap(({ asks: own }) => own.map((ask) => [textOf(ask), ask])));
  if (asks.size === 0) return waiting.map(({ item }) => ({ item, found: [], cut: false }));
  const found = await source.find([...asks.values()], most);
  const byText = new Map([...asks.keys()].map((text, index) => [text, found[index]]));
  return waiting.map(({ item, asks: own }) => {
    const all = own.flatMap((ask) => byText.get(textOf(ask)) ?? []);
    return { item, found: all.flatMap(({ facts }) => facts), cut: all.some(({ cut }) => cut) };
  });
};
