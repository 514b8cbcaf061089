import { type AppendSignal, PostgresFeed } from '@attestry/event-store';
import { OwnerLock, Relay, RelayCheckpoints, type Claim, type KafkaPort, type Ownership } from '@attestry/messaging';
import { pino } from 'pino';
import type { BenchLog } from '../log/bench-log.js';
import { SERVICE } from './messages.js';

export interface RelayOf {
  readonly log: BenchLog;
  readonly kafka: Pick<KafkaPort, 'send'>;
  readonly topic: string;
  readonly signal?: AppendSignal;
  /** Told when the broker has acknowledged up to a position and the checkpoint stands there. */
  readonly reached?: (position: string) => void;
}

const log = pino({ level: 'silent' });

/** The relay's checkpoint, told about by another. */
const watched = (checkpoints: RelayCheckpoints, reached: (position: string) => void) => ({
  claim: () => checkpoints.claim(),
  lag: () => checkpoints.lag(),
  advance: async (claim: Claim, from: string | undefined, to: string): Promise<void> => {
    await checkpoints.advance(claim, from, to);
    reached(to);
  },
});

export interface OwnedRelay {
  readonly relay: Relay;
  release(): Promise<void>;
}

const own = async (connectionString: string): Promise<Ownership> => {
  const lock = new OwnerLock({ connectionString, name: `relay:${SERVICE}`, log });
  const ownership = await lock.acquire(new AbortController().signal);
  if (!ownership) throw new Error('The relay did not become the owner.');
  return ownership;
};

/** The relay as services run it, at the beginning of the log; it owns its lock before it is started, so that its start is not timed. */
export const relayOf = async ({
  log: of,
  kafka,
  topic,
  signal,
  reached = () => undefined,
}: RelayOf): Promise<OwnedRelay> => {
  const ownership = await own(of.database.projectorUrl);
  const relay = new Relay({
    service: SERVICE,
    topic,
    kafka,
    feed: new PostgresFeed({ pool: of.projector, ...(signal && { signal }) }),
    checkpoints: watched(new RelayCheckpoints(of.projector, SERVICE), reached),
    lock: { acquire: () => Promise.resolve({ lost: ownership.lost, release: () => Promise.resolve() }) },
    log,
  });
  return { relay, release: () => ownership.release() };
};

/** The relay begins where it has not sent anything, or after the last event. */
export const placeRelay = async ({ owner, projector }: BenchLog, atEnd: boolean): Promise<void> => {
  await owner.query('delete from relay_checkpoints where service = $1', [SERVICE]);
  if (!atEnd) return;
  const last = 'select $1, tx, position from events order by tx desc, position desc limit 1';
  await projector.query(`insert into relay_checkpoints (service, tx, position) ${last}`, [SERVICE]);
};
