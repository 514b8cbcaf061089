import type { EventType } from '@attestry/contracts';
import { confidentialPaths, personPaths } from '@attestry/contracts';
import type { Json, JsonObject } from '@attestry/event-store';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ITEMS = '*';

/** Segments of a JSON pointer. A list of hidden items is hidden itself: an empty list would say that there are none. */
const segments = (path: string): string[] => {
  const parts = path.split('/').slice(1);
  return parts.at(-1) === ITEMS ? parts.slice(0, -1) : parts;
};

const without = (value: Json, [head, ...rest]: readonly string[]): Json => {
  if (head === undefined) return value;
  if (Array.isArray(value)) return head === ITEMS ? value.map((item) => without(item, rest)) : value;
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, part]): [string, Json][] => {
    if (name !== head || part === undefined) return part === undefined ? [] : [[name, part]];
    return rest.length === 0 ? [] : [[name, without(part, rest)]];
  });
  return Object.fromEntries(kept);
};

/** Data without what lies at some JSON pointers. */
export const withoutPaths = (data: Json, paths: readonly string[]): Json => paths.map(segments).reduce(without, data);

/** Data of an event as partners receive it: without ¶ text and § references to persons (domain 5). */
export const publicData = (type: EventType, data: Json): Json =>
  withoutPaths(data, [...confidentialPaths(type).map(({ path }) => path), ...personPaths(type)]);
