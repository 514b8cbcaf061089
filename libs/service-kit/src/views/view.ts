import type { EventType, RecordedOf } from '@attestry/contracts';
import type { Sight } from '../grants/sight.js';

/**
 * Which auditors see the documents of a view (D12). Without a word of it a document is for those who were granted the
 * `engagementId` or the `auditId` that it has. `of`: the document's own id is an engagement's or an audit's, or it belongs to
 * the whole organization whatever engagement it names. `observers: false`: only for a selected firm (FRM-5).
 */
export interface Visibility {
  readonly of?: 'ENGAGEMENT' | 'AUDIT' | 'ORGANIZATION';
  readonly observers?: false;
}

/**
 * A read model: a pure fold of facts into documents. `key` names the document (or documents) a fact touches; a fold
 * that gives `undefined` leaves no document. Own and foreign facts come in one order, the order of the local feed.
 */
export interface View<Doc, T extends EventType = EventType> extends Visibility {
  readonly name: string;
  readonly on: readonly T[];
  readonly key: (fact: RecordedOf<T>) => string | readonly string[] | undefined;
  readonly fold: (doc: Doc | undefined, fact: RecordedOf<T>, id: string) => Doc | undefined;
  /**
   * Since when what a fact says holds in the world, where that is not the fact's own valid time: what is decided of a thing
   * (that it is accepted, that another one is in its place) holds from when the thing holds.
   */
  readonly validFrom?: (fact: RecordedOf<T>, doc: Doc | undefined) => string | undefined;
}

/** Names a view's document type while the fact types are inferred from `on`. */
export const view =
  <Doc>() =>
  <T extends EventType>(definition: View<Doc, T>): View<Doc, T> =>
    definition;

/** A view whose document type no longer matters: what the projector works with. */
export interface AnyView {
  readonly name: string;
  readonly on: readonly string[];
  readonly key: (fact: never) => string | readonly string[] | undefined;
  readonly fold: (doc: never, fact: never, id: string) => unknown;
  readonly validFrom?: (fact: never, doc: never) => string | undefined;
}

/** A view as its readers need it: a name, and the type of its documents. */
export interface Readable<Doc> extends Visibility {
  readonly name: string;
  readonly fold: (doc: never, fact: never, id: string) => Doc | undefined;
}

/** The instant and organization a read is about. */
export interface At {
  readonly tenant: string;
  /** As it was recorded at this instant; now when absent. */
  readonly asOf?: string;
  /** As it held in the world at this instant: of facts that hold from then or earlier. Rules that depend on a date take it too. */
  readonly validAt?: string;
  /** Header `read-after`: facts, of this service or others, that the answer must reflect. */
  readonly readAfter?: string;
  /** What an auditor sees; absent for everybody else. */
  readonly sight?: Sight;
}
