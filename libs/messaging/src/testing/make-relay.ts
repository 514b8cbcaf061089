import { PostgresFeed } from '@attestry/event-store';
import type { Pool } from 'pg';
import { pino } from 'pino';
import type { KafkaPort } from '../kafka/kafka-port.js';
import { OwnerLock } from '../owner-lock.js';
import { Relay } from '../relay/relay.js';
import type { RelayOptions } from '../relay/relay.js';
import { RelayCheckpoints } from '../relay/relay-checkpoints.js';

export interface MakeRelay {
  readonly projectorUrl: string;
  readonly projector: Pool;
  readonly kafka: Pick<KafkaPort, 'send'>;
  readonly topic: string;
}

const log = pino({ level: 'silent' });

/** A relay of the service `evidence` that takes over quickly. */
export const makeRelay = (from: MakeRelay, over: Partial<RelayOptions> = {}): Relay =>
  new Relay({
    service: 'evidence',
    topic: from.topic,
    kafka: from.kafka,
    feed: new PostgresFeed({ pool: from.projector }),
    checkpoints: new RelayCheckpoints(from.projector, 'evidence'),
    lock: new OwnerLock({
      connectionString: from.projectorUrl,
      name: 'relay:evidence',
      log,
      tryEvery: 50,
      checkEvery: 200,
    }),
    log,
    ...over,
  });
