export { backoff } from './backoff.js';
export type { BackoffOptions } from './backoff.js';
export { pause } from './pause.js';
export { untilDone } from './until-done.js';
export type { UntilDone } from './until-done.js';
export { consumerGroup, eventsTopic, recordKey } from './topics.js';
export type { ForeignEvent } from './cloud-events/foreign-event.js';
export { fromMessage, UnreadableMessage } from './cloud-events/from-message.js';
export { cloudEventType, toMessage } from './cloud-events/to-message.js';
export { paddedPosition, plainPosition } from './cloud-events/order-text.js';
export type {
  IncomingBatch,
  IncomingMessage,
  KafkaPort,
  OutgoingMessage,
  Subscribe,
  Subscription,
} from './kafka/kafka-port.js';
export { DEFAULT_PARTITIONS, KafkaJsKafka } from './kafka/kafkajs-kafka.js';
export type { KafkaOptions } from './kafka/kafkajs-kafka.js';
export { OwnerLock } from './owner-lock.js';
export type { OwnerLockOptions, Ownership } from './owner-lock.js';
export type { RawFeed } from './relay/raw-feed.js';
export { Relay } from './relay/relay.js';
export type { RelayOptions } from './relay/relay.js';
export { ClaimLost, RelayCheckpoints } from './relay/relay-checkpoints.js';
export type { Claim, RelayLag } from './relay/relay-checkpoints.js';
export type { Accept } from './inbox/examine.js';
export { InboxConsumer } from './inbox/inbox-consumer.js';
export type { InboxOptions } from './inbox/inbox-consumer.js';
export { discardParked, listParked } from './inbox/parked.js';
export type { ParkedEvent, ParkedFilter, ParkedStatus } from './inbox/parked.js';
export { replayParked } from './inbox/replay.js';
export type { Replayed } from './inbox/replay.js';
