import { Inject, Injectable } from '@nestjs/common';
import type { EventType, RecordedOf } from '@attestry/contracts';
import type { RecordedEvent } from '@attestry/event-store';
import type { PageArgs } from '../graphql/connection.js';
import { pageInfoOf } from '../graphql/connection.js';
import { pageOf } from '../graphql/page-of.js';
import type { At, Readable, View } from '../views/view.js';
import { Views } from '../views/views.js';
import { compare, listIn } from './compare.js';
import type { Change, Fold } from './compare.js';
import type { DifferencePage } from './difference.type.js';
import { LogWindow } from './log-window.js';
import type { Window } from './window.js';
import { windowOf } from './window.js';

type Touched = ReadonlyMap<string, readonly RecordedEvent[]>;

/** What is compared: documents by id at an instant, which facts touch which of them, and what a fact does to one. */
export interface Comparable {
  readonly on: readonly string[];
  readonly touched: (facts: readonly RecordedEvent[]) => Touched | Promise<Touched>;
  readonly at: (ids: readonly string[], at: At) => Promise<ReadonlyMap<string, object>>;
  readonly fold: (id: string) => Fold;
}

/** No document changes a field twice between two instants. */
const keyOf = ({ id, field }: Change): string => JSON.stringify([id, field]);

const differencePage = (changes: readonly Change[], asked: PageArgs): DifferencePage => {
  const page = pageOf(changes, asked, keyOf);
  return {
    total: changes.length,
    changes: page.items.map(({ doc }) => ({ ...doc, events: [...doc.events] })),
    pageInfo: pageInfoOf(page),
  };
};

const touchedBy =
  (key: (fact: RecordedOf<EventType>) => string | readonly string[] | undefined) =>
  (facts: readonly RecordedEvent[]): Map<string, RecordedEvent[]> => {
    const touched = new Map<string, RecordedEvent[]>();
    for (const fact of facts) {
      const found = key(fact as unknown as RecordedOf<EventType>);
      for (const id of found === undefined ? [] : typeof found === 'string' ? [found] : found)
        listIn(touched, id).push(fact);
    }
    return touched;
  };

/** What changed in a view between two instants of belief. Its cost is that of what happened between them. */
@Injectable()
export class Differences {
  constructor(
    @Inject(Views) private readonly views: Views,
    @Inject(LogWindow) private readonly log: LogWindow,
  ) {}

  /** Of a read model: the documents that facts touched between the instants. Three statements, whatever their number. */
  ofView<Doc extends object, T extends EventType>(
    view: View<Doc, T> & Readable<Doc>,
    id: string,
    page: PageArgs,
    at: At,
  ): Promise<DifferencePage> {
    const loose = view as unknown as View<object>;
    return this.of(
      {
        on: view.on,
        touched: touchedBy(loose.key),
        at: (ids, instant) => this.views.many(view, ids, instant),
        fold: (docId) => (doc, fact) => loose.fold(doc, fact as unknown as RecordedOf<EventType>, docId),
      },
      id,
      page,
      at,
    );
  }

  async of(compared: Comparable, id: string, page: PageArgs, at: At): Promise<DifferencePage> {
    const window = windowOf(id);
    const facts = await this.log.read(at.tenant, window, compared.on);
    const touched = await compared.touched(facts);
    const ids = [...touched.keys()].sort();
    const before = await compared.at(ids, { ...at, asOf: window.asOfA });
    const after = await compared.at(ids, { ...at, asOf: window.asOfB });
    const changes = ids
      .filter((docId) => concerns(window, after.get(docId) ?? before.get(docId)))
      .flatMap((docId) =>
        compare(docId, before.get(docId), after.get(docId), touched.get(docId) ?? [], compared.fold(docId)),
      );
    return differencePage(changes, page);
  }
}

/** A document that names an engagement belongs to a difference about that one only. */
const concerns = ({ engagementId }: Window, doc: object | undefined): boolean => {
  if (!doc) return false;
  const named = (doc as { readonly engagementId?: unknown }).engagementId;
  return engagementId === undefined || named === undefined || named === engagementId;
};
