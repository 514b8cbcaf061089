import type { Append, ExpectedRevision } from '../event-store.js';
import { instant } from '../instant.js';

/** A prepared statement: parsed once a connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

export type AppendRow = readonly [
  outcome: string,
  revision: string,
  position: string | null,
  recordedAt: string | null,
];

const APPEND = `select outcome, revision, position, recorded_at
  from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const APPEND_IN_TURN = `select outcome, revision, position, recorded_at
  from append_in_turn($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

export const appendStatement = (append: Append, ids: string[], now: string): Statement => {
  const values = appendValues(append, ids, now);
  return append.turn
    ? { name: 'append_in_turn', text: APPEND_IN_TURN, values: [...values, append.turn.key, append.turn.seen] }
    : { name: 'append_events', text: APPEND, values };
};

const appendValues = (append: Append, ids: string[], now: string): unknown[] => {
  const { tenant, stream, expected, commandId, requestHash, meta, events } = append;
  return [
    tenant,
    stream,
    expectedCode(expected),
    commandId,
    requestHash,
    now,
    ids,
    events.map(({ type }) => type),
    events.map(({ data }) => JSON.stringify(data)),
    JSON.stringify(meta),
    instants(events.map(({ effectiveAt }) => effectiveAt)),
    instants(events.map(({ validTo }) => validTo)),
  ];
};

const instants = (texts: (string | undefined)[]): (string | null)[] | null =>
  texts.every((text) => text === undefined) ? null : texts.map((text) => (text === undefined ? null : instant(text)));

const expectedCode = (expected: ExpectedRevision): number => {
  switch (expected) {
    case 'no_stream':
      return -1;
    case 'any':
      return -2;
    case 'stream_exists':
      return -4;
    default:
      return expected;
  }
};
