import type { Instant } from '@attestry/soc2/calendar';
import type { JourneyRecord } from './record.js';

/** An action that was given and refused: again at `retryAt`, or as soon as a fact may have changed the answer. */
export interface Asked {
  readonly times: number;
  readonly retryAt?: Instant;
  /** Services whose facts may change the answer; any when absent. */
  readonly waitsFor?: readonly string[];
}

/** Small state that outlives the run: everything else is read from the record again. */
export interface Carried {
  /** Ids of the last facts heard. */
  readonly heard: readonly string[];
  /** Newest known position of each service's log. */
  readonly positions: Readonly<Record<string, string>>;
  readonly asked: Readonly<Record<string, Asked>>;
  /** Commands given so far; part of their ids. */
  readonly given: number;
  readonly successorId?: string;
  /** The successor's journey has been started: this one only monitors. */
  readonly monitoring: boolean;
}

export interface JourneyInput {
  readonly tenant: string;
  readonly engagementId: string;
  readonly carried?: Carried;
}

/** State of one run. */
export interface JourneyState {
  heard: Set<string>;
  positions: Record<string, string>;
  asked: Record<string, Asked>;
  given: number;
  successorId?: string | undefined;
  monitoring: boolean;
  /** The successor's journey has been started in this run. */
  handedOver: boolean;
  record: JourneyRecord | undefined;
  /** The record has changed since it was read. */
  stale: boolean;
}

const HEARD = 500;

export const resume = ({ carried }: JourneyInput): JourneyState => ({
  heard: new Set(carried?.heard),
  positions: { ...carried?.positions },
  asked: { ...carried?.asked },
  given: carried?.given ?? 0,
  successorId: carried?.successorId,
  monitoring: carried?.monitoring ?? false,
  handedOver: false,
  record: undefined,
  stale: true,
});

export const carry = ({
  heard,
  positions,
  asked,
  given,
  successorId,
  monitoring,
  handedOver,
}: JourneyState): Carried => ({
  heard: [...heard].slice(-HEARD),
  positions,
  asked,
  given,
  monitoring: monitoring || handedOver,
  ...(successorId === undefined ? {} : { successorId }),
});
