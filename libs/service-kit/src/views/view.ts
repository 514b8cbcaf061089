import type { EventType, RecordedOf } from '@attestry/contracts';

/**
 * A read model: a pure fold of facts into documents. `key` names the document (or documents) a fact touches; a fold
 * that gives `undefined` leaves no document. Own and foreign facts come in one order, the order of the local feed.
 */
export interface View<Doc, T extends EventType = EventType> {
  readonly name: string;
  readonly on: readonly T[];
  readonly key: (fact: RecordedOf<T>) => string | readonly string[] | undefined;
  readonly fold: (doc: Doc | undefined, fact: RecordedOf<T>, id: string) => Doc | undefined;
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
}

/** A view as its readers need it: a name, and the type of its documents. */
export interface Readable<Doc> {
  readonly name: string;
  readonly fold: (doc: never, fact: never, id: string) => Doc | undefined;
}

/** The instant and organization a read is about. */
export interface At {
  readonly tenant: string;
  /** As it was recorded at this instant; now when absent. */
  readonly asOf?: string;
  /** As it held in the world at this instant; used by rules that depend on the date. */
  readonly validAt?: string;
  /** Header `read-after`: facts, of this service or others, that the answer must reflect. */
  readonly readAfter?: string;
}
