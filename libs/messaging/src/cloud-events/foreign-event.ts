import type { EventMeta } from '@attestry/event-store';

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
