import type { EventType, RecordedOf } from '@attestry/contracts';
import type { RecordedEvent } from '@attestry/event-store';
import { Line } from './line.js';
import type { AnyView, View } from './view.js';

/**
 * One version of one document: what it says from a valid instant on, as it was recorded at another one. `doc` is undefined
 * when the document is gone.
 */
export interface Version {
  readonly validFrom: string;
  readonly recordedFrom: string;
  /** Position of the document's first fact: what lists are ordered by. One that was gone and is back begins anew. */
  readonly ordinal: string;
  readonly doc: object | undefined;
}

export interface Document {
  readonly tenant: string;
  readonly view: string;
  readonly id: string;
  readonly current: Version;
}

/** A document that changed. */
export interface Change extends Omit<Document, 'current'> {
  readonly before: Version | undefined;
  /** Its versions in order; the last one is the new current version. None when only earlier valid times are told anew. */
  readonly versions: readonly Version[];
  /** What is known anew of valid times before the current version, in the order it was told. */
  readonly beside: readonly Version[];
}

export interface Touch {
  readonly view: AnyView;
  readonly id: string;
  readonly fact: RecordedEvent;
}

/** Slugs of organizations and names of read models have no slash. */
export const documentKey = (tenant: string, view: string, id: string): string => `${tenant}/${view}/${id}`;

export const keyOfTouch = ({ fact, view, id }: Touch): string => documentKey(fact.tenant, view.name, id);

type LooseView = View<object, EventType>;

/** Which documents the facts of a page touch, in feed order. */
export const touches = (views: readonly AnyView[], facts: readonly RecordedEvent[]): Touch[] =>
  facts.flatMap((fact) =>
    views
      .filter((candidate) => candidate.on.includes(fact.type))
      .flatMap((candidate) => {
        const key = (candidate as unknown as LooseView).key(fact as unknown as RecordedOf<EventType>);
        const ids = key === undefined ? [] : typeof key === 'string' ? [key] : key;
        return ids.map((id) => ({ view: candidate, id, fact }));
      }),
  );

const validFrom = ({ view, fact }: Touch, doc: object | undefined): string =>
  (view as unknown as LooseView).validFrom?.(fact as unknown as RecordedOf<EventType>, doc) ?? fact.effectiveAt;

/** Touches that say something of valid times before the current version of their document: its earlier versions are needed. */
export const reachingBack = (page: readonly Touch[], stored: ReadonlyMap<string, Document>): Touch[] =>
  page.filter((touch) => {
    const current = stored.get(keyOfTouch(touch))?.current;
    return current && validFrom(touch, current.doc) < current.validFrom;
  });

/** Versions of valid times before the current one, by document: the last recorded of each valid time, in valid order. */
export type Earlier = ReadonlyMap<string, readonly Version[]>;

/** Folds a page of facts over the documents it touches: data in, data out. */
export const foldPage = (
  page: readonly Touch[],
  stored: ReadonlyMap<string, Document>,
  earlier: Earlier = new Map(),
): Change[] => {
  const lines = new Map<string, { readonly touch: Touch; readonly line: Line }>();
  for (const touch of page) {
    const key = keyOfTouch(touch);
    const known = lines.get(key) ?? { touch, line: new Line(stored.get(key)?.current, earlier.get(key) ?? []) };
    lines.set(key, known);
    const { view, id, fact } = touch;
    known.line.tell({
      validFrom: validFrom(touch, known.line.doc),
      recordedAt: fact.recordedAt,
      ordinal: fact.position.split(':')[1] ?? '0',
      fold: (doc) => (view as unknown as LooseView).fold(doc, fact as unknown as RecordedOf<EventType>, id),
    });
  }
  return [...lines.values()].flatMap(({ touch: { view, id, fact }, line }) =>
    line.changed ? [{ tenant: fact.tenant, view: view.name, id, ...line.change() }] : [],
  );
};
