import type { RecordedEvent } from '@attestry/event-store';

type Doc = object | undefined;

/** One field of one document that is not what it was. */
export interface Change {
  /** Id of the document. */
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly field: string;
  /** JSON text; absent where there was no such field. */
  readonly before?: string;
  readonly after?: string;
  /** Events between the two instants that changed the field; none when only time did. */
  readonly events: readonly string[];
}

const plain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON with its names in one order, so that the same value is the same text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    plain(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );

/** Fields of a document as JSON text; those of an object in it by path, a list is one value. */
export const fieldsOf = (doc: Doc, path = '', fields = new Map<string, string>()): Map<string, string> => {
  for (const [name, value] of Object.entries(doc ?? {})) {
    if (value === undefined) continue;
    const here = path === '' ? name : `${path}.${name}`;
    if (plain(value) && Object.keys(value).length > 0) fieldsOf(value, here, fields);
    else fields.set(here, canonical(value));
  }
  return fields;
};

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((field) => before.get(field) !== after.get(field)).sort();

/** The list under a key, begun where there is none. */
export const listIn = <Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
};

/** What one fact does to a document. */
export type Fold = (doc: Doc, fact: RecordedEvent) => Doc;

/** Which facts changed which field, folded one after the other over the document, whose fields were `was`. */
const changers = (
  before: Doc,
  was: ReadonlyMap<string, string>,
  facts: readonly RecordedEvent[],
  fold: Fold,
): Map<string, string[]> => {
  const by = new Map<string, string[]>();
  let [doc, fields] = [before, was];
  for (const fact of facts) {
    const next = fold(doc, fact);
    if (next === doc) continue;
    const is = fieldsOf(next);
    for (const field of changed(fields, is)) listIn(by, field).push(fact.id);
    [doc, fields] = [next, is];
  }
  return by;
};

/**
 * Fields that differ between two states of a document, each with the facts that changed it. A field that no fact changes when
 * they are folded in order was changed by one that arrived out of order: then all of them are named.
 */
export const compare = (id: string, before: Doc, after: Doc, facts: readonly RecordedEvent[], fold: Fold): Change[] => {
  const [left, right] = [fieldsOf(before), fieldsOf(after)];
  const by = changers(before, left, facts, fold);
  const all = facts.map((fact) => fact.id);
  const kind = before === undefined ? 'ADDED' : after === undefined ? 'REMOVED' : 'CHANGED';
  return changed(left, right).map((field) => {
    const [was, is] = [left.get(field), right.get(field)];
    return {
      ...{ id, kind, field, events: by.get(field) ?? all },
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    };
  });
};
