import type { EventMeta, JsonObject } from '@attestry/event-store';

/** Bytes of an event's data as JSON; the size the published figures were compared at. */
export const PAYLOAD_BYTES = 562;
export const EVENT_TYPE = 'EvidenceSubmitted.v1';

const DIGITS = 10;
const padded = (n: number): string => String(n).padStart(DIGITS, '0');

const shape = (number: string, note: string) => ({
  evidenceId: `ev-${number}`,
  controlId: 'CTL-CC6.1-02',
  criteria: ['CC6.1', 'CC6.2', 'A1.2'],
  collector: 'postgres-settings',
  period: { from: '2026-01-01', to: '2026-03-31' },
  digest: 'sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  bytes: 18_432,
  confidential: false,
  note,
});

const NOTE = 'Roles without login, password encryption and row security as the server reports them. '.repeat(6);
const EMPTY = JSON.stringify(shape(padded(0), '')).length;
const note = NOTE.slice(0, PAYLOAD_BYTES - EMPTY);

/** Data of event number `n`: always the same bytes for the same number, always as many. */
export const payload = (n: number): JsonObject => shape(padded(n), note);

/** As SQL makes it: the text with a place for the number. */
export const PLACE = '@'.repeat(DIGITS);
export const payloadTemplate = (): string => JSON.stringify(shape(PLACE, note));

export const metaOf = (commandId: string): EventMeta => ({
  actor: 'p-0042',
  role: 'EM',
  commandId,
  correlationId: commandId,
  causationId: commandId,
});
