/** What a journey is told of an event: enough to know that something changed, never the event itself. */
export interface Fact {
  /** Event id; also the id of the update, so that a repeated one is answered, not heard twice. */
  readonly id: string;
  /** Type without its version, for example `StepExited`. */
  readonly type: string;
  /** Service that recorded it; absent from a fact that an older worker told. */
  readonly service?: string;
  /** Engagement it speaks of; absent for a fact about the whole organization. */
  readonly engagementId?: string;
  /** Step it speaks of. */
  readonly step?: number;
  /** Where the logs of the services stood when it was told, `<service>:<position>`, this event included. */
  readonly seen: readonly string[];
}

/** What a journey is waiting for: every fact of its organization, or only those about itself and issued reports. */
export type Listening = 'ANY' | 'OWN';
