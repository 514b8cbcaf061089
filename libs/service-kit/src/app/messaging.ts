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
import type { ServiceDefinition } from './service-definition.js';
import type { ServiceParts } from './service-parts.js';

const known = new Set<string>(EVENT_TYPES);

/** A type that this build does not know is parked until it does; its shape was checked where it was written. */
const acceptKnown = (type: string): void => {
  if (!known.has(type)) throw new Error(`the type ${type} is unknown to this build`);
};

/** The service's two ends on Kafka: what it tells and what it hears. */
export interface Messaging {
  relayLag(): Promise<number>;
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

export const startMessaging = async (definition: ServiceDefinition, parts: ServiceParts): Promise<Messaging> => {
  const { config, logger } = parts;
  const kafka = new KafkaJsKafka({ brokers: config.brokers, clientId: `attestry-${definition.name}`, log: logger });
  await kafka.ensureTopics([eventsTopic(config.topicPrefix, definition.name)]);
  const relay = relayOf(definition.name, kafka, parts);
  const inbox = definition.listens.length > 0 ? inboxOf(definition, kafka, parts) : undefined;
  relay.start();
  inbox?.start();
  return {
    relayLag: async () => (await relay.lag()).events,
    inboxLag: async () => (await inbox?.lag()) ?? 0,
    stop: async () => {
      await Promise.all([relay.stop(), inbox?.stop()]);
      await kafka.disconnect();
    },
  };
};
