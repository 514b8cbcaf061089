import type { EventType } from '@attestry/contracts';
import type { EventMeta, JsonObject } from '@attestry/event-store';

/** A fact of any service, as this service's copy of the log holds it; text in its data is sealed until it is opened. */
export interface LogFact {
  readonly id: string;
  readonly tenant: string;
  /** Service that recorded it. */
  readonly service: string;
  /** Place in the log of that service. */
  readonly position: string;
  /** Place in this service's log. */
  readonly local: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: EventType;
  readonly data: JsonObject;
  readonly meta: EventMeta;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly validTo?: string;
}

/** A question to the log: which facts mention all of this, recorded between two instants. */
export interface Ask {
  /** What few facts mention. */
  readonly key: string;
  readonly also?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/** Facts answered to one question at most. */
export const MOST_FOUND = 250;

const WORD = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$/;
const DIGEST_OR_DATE = /^([0-9a-f]{64}$|\d{4}-\d{2}-\d{2}(T|$))/;

/** Whether facts are found by this value of their data: ids, codes and numbers are, words, digests and dates are not. */
export const canBeFound = (value: string): boolean => WORD.test(value) && !DIGEST_OR_DATE.test(value);

export const keyOf = (type: EventType, value: string): string => `${type}/${value}`;
export const idKey = (id: string): string => `id/${id}`;
export const causeKey = (id: string): string => `cause/${id}`;

/** What was found to one question, newest first; `cut` when there was more than was asked for. */
export interface Found {
  readonly facts: readonly LogFact[];
  readonly cut: boolean;
}

/** Where facts are looked up: one statement whatever the number of questions, an answer to each of so many facts at most. */
export interface FactSource {
  find(asks: readonly Ask[], most?: number): Promise<readonly Found[]>;
}
