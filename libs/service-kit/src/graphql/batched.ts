import DataLoader from 'dataloader';
import type { FastifyRequest } from 'fastify';
import { readingOf } from '../access/by.js';
import type { At } from '../views/view.js';

/** The GraphQL context of one request to a subgraph. */
export interface RequestContext {
  readonly req: FastifyRequest;
  readonly loaders: Map<string, DataLoader<string, unknown>>;
}

/**
 * Loads by key, once a request for all keys asked together: entity references and list fields cost one statement
 * whatever their number. `load` gives what it found by key; a key without a value resolves to undefined.
 */
export const batched = <Value>(
  context: RequestContext,
  name: string,
  load: (keys: readonly string[], at: At) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | undefined> => {
  const known = context.loaders.get(name);
  if (known) return known as DataLoader<string, Value | undefined>;
  const loader = new DataLoader<string, Value | undefined>(async (keys) => {
    const found = await load(keys, readingOf(context));
    return keys.map((key) => found.get(key));
  });
  context.loaders.set(name, loader);
  return loader;
};

/** Groups items under each of their keys, for `batched` list fields. */
export const groupBy = <Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
};
