import type { EventType, Hop, Same } from '@attestry/contracts';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import type { Answer, Waiting } from './lookup.js';
import { answers } from './lookup.js';
import type { Bounds } from './match.js';
import { asksFor, shares } from './match.js';

/** A way from the data of one fact to facts of some types, by way of other facts where it takes them. */
export interface Way {
  readonly data: object;
  readonly hops: readonly Hop[];
  readonly same: Same;
  readonly on: readonly EventType[];
  readonly bounds: Bounds;
}

interface Walk<Item> {
  readonly item: Item;
  readonly way: Way;
  /** Data that the next step starts from. */
  readonly from: readonly object[];
  readonly cut: boolean;
}

const stepTo = <Item>(walk: Walk<Item>, same: Same, on: readonly EventType[], bounds: Bounds): Waiting<Walk<Item>> => ({
  item: walk,
  asks: walk.from.flatMap((data) => on.flatMap((type) => asksFor(data, same, type, bounds))),
});

/** What lies on the way may be older than both ends. */
const onTheWay = ({ until }: Bounds): Bounds => (until === undefined ? {} : { until });

const fitting = <Item>({ item: walk, found }: Answer<Walk<Item>>, same: Same, on: readonly EventType[]): LogFact[] => [
  ...new Map(
    found
      .filter((fact) => on.includes(fact.type) && walk.from.some((data) => shares(data, same, fact)))
      .map((fact) => [fact.id, fact]),
  ).values(),
];

const MOST_HOPS = 2;

/** One hop of every way that has so many: one statement. */
const hopped = async <Item>(source: FactSource, walks: readonly Walk<Item>[], n: number): Promise<Walk<Item>[]> => {
  const hopOf = ({ way }: Walk<Item>) => way.hops[way.hops.length - MOST_HOPS + n];
  const waiting = walks.map((walk) => {
    const next = hopOf(walk);
    return next ? stepTo(walk, next.same, [next.on], onTheWay(walk.way.bounds)) : { item: walk, asks: [] };
  });
  return (await answers(source, waiting)).map((answer) => {
    const next = hopOf(answer.item);
    if (!next) return answer.item;
    const from = fitting(answer, next.same, [next.on]).map(({ data }) => data);
    return { ...answer.item, from, cut: answer.item.cut || answer.cut };
  });
};

/** Follows all ways together: a statement for each hop and one for the facts at their ends, whatever the number of ways; at each end so many facts at most. */
export const follow = async <Item>(
  source: FactSource,
  ways: readonly { readonly item: Item; readonly way: Way }[],
  most?: number,
): Promise<readonly Answer<Item>[]> => {
  let walks: Walk<Item>[] = ways.map(({ item, way }) => ({ item, way, from: [way.data], cut: false }));
  for (let n = 0; n < MOST_HOPS; n += 1) walks = await hopped(source, walks, n);
  const ends = await answers(
    source,
    walks.map((walk) => stepTo(walk, walk.way.same, walk.way.on, walk.way.bounds)),
    most,
  );
  return ends.map((answer) => ({
    item: answer.item.item,
    found: fitting(answer, answer.item.way.same, answer.item.way.on),
    cut: answer.item.cut || answer.cut,
  }));
};
