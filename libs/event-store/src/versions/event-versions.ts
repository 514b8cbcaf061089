import { UnknownEventType } from '../errors.js';
import type { JsonObject, RecordedEvent } from '../event-store.js';

/** How data of an old version reads in the next one. Stored events stay as they are. */
export interface Upcaster {
  /** The newer type, for example `EvidenceAccepted.v2`. */
  readonly to: string;
  readonly data: (data: JsonObject, event: RecordedEvent) => JsonObject;
}

/** The event types that this build reads: the current ones, and old ones through their upcasters. */
export class EventVersions {
  private readonly known: ReadonlySet<string>;

  /** `upcasters` by the old type; chains are followed. A chain that does not end in a known type is an error at once. */
  constructor(
    known: Iterable<string>,
    private readonly upcasters: Readonly<Record<string, Upcaster>> = {},
  ) {
    this.known = new Set(known);
    for (const type of Object.keys(upcasters)) this.checkChain(type);
  }

  /** The event as its current version. Throws `UnknownEventType`. */
  current(event: RecordedEvent): RecordedEvent {
    const upcaster = this.upcasters[event.type];
    if (upcaster) return this.current({ ...event, type: upcaster.to, data: upcaster.data(event.data, event) });
    if (!this.known.has(event.type)) throw new UnknownEventType(event.type, event.position);
    return event;
  }

  private checkChain(first: string): void {
    const met = new Set<string>();
    let type = first;
    for (let upcaster = this.upcasters[type]; upcaster; upcaster = this.upcasters[type]) {
      if (met.has(type)) throw new Error(`The upcasters of ${first} go in a circle.`);
      met.add(type);
      type = upcaster.to;
    }
    if (!this.known.has(type)) throw new Error(`The upcasters of ${first} end in ${type}, which is not a known type.`);
  }
}
