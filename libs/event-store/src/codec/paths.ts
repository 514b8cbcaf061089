import type { Json, JsonObject } from '../event-store.js';

/** Where confidential text lies in an event's data, and whose key it is under. JSON pointers; `*` is every item of a list. */
export type ConfidentialPath =
  | { readonly path: string; readonly key: 'tenant' }
  /** `ref`: where the data says which person it is about. */
  | { readonly path: string; readonly key: 'person'; readonly ref: string };

/** The confidential places of an event type, as its schema says; none for a type without any. */
export type ConfidentialPaths = (type: string) => readonly ConfidentialPath[];

type Change = (value: Json, indices: readonly number[]) => Json;

const segments = (pointer: string): string[] => pointer.split('/').slice(1);

/** A copy of the data in which `change` was applied at every place that the pointer names; the rest is shared. */
export const changeAt = (data: JsonObject, pointer: string, change: Change): JsonObject =>
  descend(data, segments(pointer), change, []) as JsonObject;

const descend = (value: Json, [head, ...rest]: string[], change: Change, indices: readonly number[]): Json => {
  if (head === undefined) return change(value, indices);
  if (head === '*')
    return Array.isArray(value) ? value.map((item, index) => descend(item, rest, change, [...indices, index])) : value;
  const inner = childOf(value, head);
  return inner === undefined ? value : { ...(value as JsonObject), [head]: descend(inner, rest, change, indices) };
};

/** The value that a pointer names, its `*` read as the given indices in order. */
export const valueAt = (data: JsonObject, pointer: string, indices: readonly number[]): Json | undefined => {
  const left = [...indices];
  return segments(pointer).reduce<Json | undefined>(
    (value, segment) => childOf(value, segment === '*' ? (left.shift() ?? -1) : segment),
    data,
  );
};

const childOf = (value: Json | undefined, key: string | number): Json | undefined => {
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return value[Number(key)];
  return Object.hasOwn(value, key) ? value[key] : undefined;
};
