import type { KafkaPort } from '@attestry/messaging';
import { EVENT_TYPES } from '@attestry/contracts';
import {
  consumerGroup,
  eventsTopic,
  InboxConsumer,
  KafkaJsKafka,
  OwnerLock,
  Relay,
  RelayCheckpoints,
} from '@attestry/messaging';
import { openTopic } from './open-topic.js';
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';

const known = new Set<string>(EVENT_TYPES);

/** A type that this build does not know is parked until it does; its shape was checked where it was written. */
const acceptKnown = (type: string): void => {
  if (!known.has(type)) throw new Error(`the type ${type} is unknown to this build`);
};

/** The service's two ends on Kafka: what it tells and what it hears. */
export interface Messaging {
  /** Own facts that Kafka has not acknowledged; asks the database alone. */
  relayLag(): Promise<number>;
  /** Messages of other services that were not taken in; asks the broker and rejects with the cause when it is away. */
  inboxLag(): Promise<number>;
  stop(): Promise<void>;
}

const relayOf = (service: string, kafka: KafkaPort, { config, logger, ownFeed, projectorPool }: ServiceParts): Relay =>
  new Relay({
    service,
    kafka,
    feed: ownFeed,
    topic: eventsTopic(config.topicPrefix, service),
    checkpoints: new RelayCheckpoints(projectorPool, service),
    lock: new OwnerLock({ connectionString: config.projectorDatabaseUrl, name: `relay:${service}`, log: logger }),
    log: logger,
    linger: config.lingerMs,
  });

const inboxOf = (
  { name, listens }: ServiceDefinition,
  kafka: KafkaPort,
  { config, logger, projectorPool, signal }: ServiceParts,
): InboxConsumer =>
  new InboxConsumer({
    kafka,
    pool: projectorPool,
    group: consumerGroup(config.topicPrefix, name),
    topics: listens.map((service) => eventsTopic(config.topicPrefix, service)),
    accept: acceptKnown,
    log: logger,
    received: () => signal.notify(),
  });

/** Begins in the background: a service starts, decides and answers while its broker is away. */
export const startMessaging = (definition: ServiceDefinition, parts: ServiceParts): Messaging => {
  const { config, logger } = parts;
  const kafka = new KafkaJsKafka({ brokers: config.brokers, clientId: `attestry-${definition.name}`, log: logger });
  const relay = relayOf(definition.name, kafka, parts);
  const inbox = definition.listens.length > 0 ? inboxOf(definition, kafka, parts) : undefined;
  const opened = openTopic(eventsTopic(config.topicPrefix, definition.name), kafka, logger);
  const relaying = opened.done.then((there) => there && relay.start());
  inbox?.start();
  return {
    relayLag: async () => (await relay.lag()).events,
    inboxLag: async () => {
      if (!opened.there()) throw new Error(opened.cause());
      return (await inbox?.lag()) ?? 0;
    },
    stop: async () => {
      opened.stop();
      await relaying;
      await Promise.all([relay.stop(), inbox?.stop()]);
      await kafka.disconnect();
    },
  };
};
