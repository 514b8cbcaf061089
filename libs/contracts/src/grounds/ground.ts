import type { EventType } from '../registry.js';
import type { Reason } from './reasons.js';

/** Fields that hold the same value in two facts: path in the one → path in the other. `*` is every item of a list. */
export type Same = Readonly<Record<string, string>>;

/** A fact on the way from one fact to what it rests on. */
export interface Hop {
  readonly on: EventType;
  readonly same: Same;
}

/** Facts that a fact rests on because both speak of the same: found by the ids in their data. */
export interface Shared {
  readonly reason: Reason;
  readonly on: readonly EventType[];
  /** The first pair is the one that few facts share. With `through` the left paths are those of the last hop. */
  readonly same: Same;
  readonly through?: readonly Hop[];
  /** Only the newest one before it, for each different value of these fields of the other; without fields one at all. */
  readonly latest?: readonly string[];
}

/** A fact that names the events it rests on by their ids. */
export interface Named {
  readonly reason: Reason;
  readonly names: string;
}

export type Ground = Shared | Named;

/** Why facts of a type were recorded, as far as their data says so. */
export interface Grounds {
  readonly rests: readonly Ground[];
  /** Ids that its data brings into the world: other facts speak of them, this one rests on nothing by them. */
  readonly makes?: readonly string[];
  /** Ids that say what it is about or where it belongs, and give no reason. */
  readonly about?: readonly string[];
}

/** One field, several fields of the same names, or pairs. */
type Fields = string | readonly string[] | Same;

const pairs = (fields: Fields): Same => {
  if (typeof fields === 'string') return { [fields]: fields };
  return Array.isArray(fields)
    ? Object.fromEntries((fields as readonly string[]).map((field) => [field, field]))
    : (fields as Same);
};

/** Every fact of the types that shares the fields. */
export const all = (reason: Reason, fields: Fields, ...on: readonly EventType[]): Shared => ({
  reason,
  on,
  same: pairs(fields),
});

/** The newest fact of the types that shares the fields. */
export const last = (reason: Reason, fields: Fields, ...on: readonly EventType[]): Shared => ({
  ...all(reason, fields, ...on),
  latest: [],
});

/** The newest fact for each value of some fields of the other. */
export const lastOfEach = (
  reason: Reason,
  latest: readonly string[],
  fields: Fields,
  ...on: readonly EventType[]
): Shared => ({ ...all(reason, fields, ...on), latest });

/** The same, found by way of other facts. */
export const through = (ground: Shared, ...hops: readonly Hop[]): Shared => ({ ...ground, through: hops });

export const hop = (on: EventType, fields: Fields): Hop => ({ on, same: pairs(fields) });

export const named = (names: string, reason: Reason = 'NAMED'): Named => ({ reason, names });

export const isNamed = (ground: Ground): ground is Named => 'names' in ground;
