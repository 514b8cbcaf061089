import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../errors.js';

/** What a request says about the instant it reads and the writes it must see; forwarded to every subgraph as it came. */
export interface ReadingHeaders {
  /** As it was recorded at this instant, RFC 3339. */
  readonly 'as-of'?: string;
  /** As it held in the world at this instant, RFC 3339. */
  readonly 'valid-at'?: string;
  /** Log positions the answer must reflect: `<service>:<position>`, separated by commas. */
  readonly 'read-after'?: string;
}

const RFC3339 = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
const POSITIONS = /^[a-z]{1,32}:\d{1,20}(?::\d{1,20})?(?: *, *[a-z]{1,32}:\d{1,20}(?::\d{1,20})?){0,19}$/;

/** A date such as 30 February is refused: JavaScript alone would read it as 2 March. */
const isInstant = (text: string): boolean => {
  const date = RFC3339.exec(text)?.[1];
  if (date === undefined || Number.isNaN(Date.parse(text))) return false;
  return new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
};

const EXAMPLE = 'an RFC 3339 instant with seconds and offset, such as 2026-03-01T00:00:00Z';

const rules = [
  { name: 'as-of', holds: isInstant, form: EXAMPLE },
  { name: 'valid-at', holds: isInstant, form: EXAMPLE },
  { name: 'read-after', holds: (text: string) => POSITIONS.test(text), form: 'a list of <service>:<position>' },
] as const;

/** Reads the three headers; a malformed one refuses with VALIDATION_FAILED, an absent one is absent. */
export const readingHeaders = (headers: IncomingHttpHeaders): ReadingHeaders =>
  Object.fromEntries(
    rules.flatMap(({ name, holds, form }) => {
      const value = headers[name];
      if (value === undefined) return [];
      if (typeof value !== 'string' || !holds(value)) {
        throw new Refusal(400, 'VALIDATION_FAILED', `The header ${name} must be ${form}.`);
      }
      return [[name, value]];
    }),
  );

/** Clocks of two machines differ a little: an instant read from a fresh event is not the future. */
const SKEW_MS = 1_000;

/** Nothing has been recorded in the future, and what will be is not known: such a read could not be repeated. */
export const refuseFuture = ({ 'as-of': asOf }: ReadingHeaders, now: string): void => {
  if (asOf === undefined || Date.parse(asOf) <= Date.parse(now) + SKEW_MS) return;
  throw new Refusal(400, 'VALIDATION_FAILED', 'The header as-of lies in the future.');
};
