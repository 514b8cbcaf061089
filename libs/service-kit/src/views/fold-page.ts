import type { EventType, RecordedOf } from '@attestry/contracts';
import type { RecordedEvent } from '@attestry/event-store';
import type { AnyView, View } from './view.js';

/** One version of one document; `doc` is undefined when the document is gone. */
export interface Version {
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

/** A document that changed: its versions in order; the last one is the new current version. */
export interface Change extends Omit<Document, 'current'> {
  readonly before: Version | undefined;
  readonly versions: readonly Version[];
}

export interface Touch {
  readonly view: AnyView;
  readonly id: string;
  readonly fact: RecordedEvent;
}

/** Slugs of organizations and names of read models have no slash. */
export const documentKey = (tenant: string, view: string, id: string): string => `${tenant}/${view}/${id}`;

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

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);

/** Folds a page of facts over the documents it touches: data in, data out. */
export const foldPage = (page: readonly Touch[], stored: ReadonlyMap<string, Document>): Change[] => {
  const changes = new Map<string, { change: Change; versions: Version[] }>();
  for (const { view, id, fact } of page) {
    const key = documentKey(fact.tenant, view.name, id);
    const known = stored.get(key);
    const entry = changes.get(key) ?? {
      change: {
        tenant: fact.tenant,
        view: view.name,
        id,
        before: known?.current,
        versions: [],
      },
      versions: [],
    };
    const last = entry.versions.at(-1) ?? entry.change.before;
    const doc = (view as unknown as LooseView).fold(last?.doc, fact as unknown as RecordedOf<EventType>, id);
    if (doc === last?.doc) continue;
    const ordinal = last?.doc ? last.ordinal : (fact.position.split(':')[1] ?? '0');
    entry.versions.push({ recordedFrom: later(last?.recordedFrom, fact.recordedAt), ordinal, doc });
    changes.set(key, entry);
  }
  return [...changes.values()].map(({ change, versions }) => ({ ...change, versions }));
};
