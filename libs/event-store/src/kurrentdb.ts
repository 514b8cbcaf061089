/** The KurrentDB adapter stands apart, so that an installation without KurrentDB never loads its client. */
export type { KurrentClient, KurrentLog } from './kurrentdb/kurrentdb-event-store.js';
export { KurrentEventStore } from './kurrentdb/kurrentdb-event-store.js';
export { KurrentFeed } from './kurrentdb/kurrentdb-feed.js';
