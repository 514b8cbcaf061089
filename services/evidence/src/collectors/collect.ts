import { createHash } from 'node:crypto';
import type { EventData } from '@attestry/contracts';

export type ErrorClass = EventData<'CollectorRunFailed.v1'>['errorClass'];

/** One thing looked at: which check, for which control of the library, whether it holds, and what was seen. */
export interface Observation {
  readonly check: string;
  readonly control?: string;
  readonly passed: boolean;
  readonly observed: string;
}

/** What one run saw. `document` is the whole of it and `digest` its SHA-256. */
export interface Found {
  readonly items: number;
  readonly observations: readonly Observation[];
  readonly document: string;
  readonly digest: string;
}

/** The source cannot be looked at: the run is an ERROR and the control unknown, never failed (COL-3). */
export class SourceUnavailable extends Error {
  constructor(
    readonly errorClass: ErrorClass,
    message: string,
  ) {
    super(message);
    this.name = 'SourceUnavailable';
  }
}

export interface Source {
  /** Folder with the checkout that the collectors look at. */
  readonly root: string;
  /** Business time of the run: nothing later is looked at. */
  readonly now: string;
}

export const found = (items: number, observations: readonly Observation[], document: string): Found => ({
  items,
  observations,
  document,
  digest: createHash('sha256').update(document).digest('hex'),
});
