import type { EventMeta } from '@attestry/event-store';

/** A row of the log as the relay reads it: payload and metadata are the stored text, byte for byte. */
export interface RawRecordedEvent {
  readonly id: string;
  readonly tenant: string;
  readonly stream: string;
  readonly revision: number;
  /** `tx:position` in the log of the service that recorded it. */
  readonly position: string;
  readonly type: string;
  readonly dataText: string;
  readonly metaText: string;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly validTo?: string;
}

/** An event of another service as it came from its topic. `position` is the other log's; the payload is text, unparsed. */
export interface ForeignEvent {
  readonly id: string;
  readonly tenant: string;
  /** Service that recorded it. */
  readonly source: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  /** Type as stored, e.g. `EvidenceAccepted.v1`. */
  readonly type: string;
  readonly dataText: string;
  readonly meta: EventMeta;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly validTo?: string;
}
