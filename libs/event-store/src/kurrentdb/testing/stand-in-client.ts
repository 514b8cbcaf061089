import type {
  AppendStreamRequest,
  JSONRecordedEvent,
  ReadAllOptions,
  ReadStreamOptions,
} from '@kurrent/kurrentdb-client';
import { StreamNotFoundError, WrongExpectedVersionError } from '@kurrent/kurrentdb-client';
import type { KurrentClient } from '../kurrentdb-event-store.js';

type Stored = JSONRecordedEvent & { position: { commit: bigint; prepare: bigint } };

/** As much of the server as the adapter leans on, so that its own logic is tested where there is no server. It proves nothing about the server. */
export const standInClient = (): KurrentClient => {
  const all: Stored[] = [];
  const of = (stream: string): Stored[] => all.filter(({ streamId }) => streamId === stream);
  return {
    multiStreamAppend: async (requests: AppendStreamRequest[]) => {
      await new Promise((resolve) => setImmediate(resolve));
      for (const { streamName, expectedState } of requests) check(of(streamName), streamName, expectedState);
      const commit = BigInt(all.length + 1);
      for (const { streamName, events } of requests)
        for (const event of events) all.push(stored(event, streamName, of(streamName).length, commit, all.length));
      return { position: commit, responses: [] };
    },
    readStream: (stream: string, options: ReadStreamOptions = {}) => readStream(of(stream), stream, options),
    readAll: (options: ReadAllOptions = {}) => readAll(all, options),
  } as unknown as KurrentClient;
};

const check = (present: readonly Stored[], streamName: string, expected: unknown): void => {
  const current = present.length === 0 ? 'no_stream' : BigInt(present.length - 1);
  if (expected !== current) throw new WrongExpectedVersionError(undefined, { streamName, expected: 'any', current });
};

const stored = (event: object, streamId: string, revision: number, commit: bigint, before: number): Stored => {
  const position = { commit, prepare: BigInt(before + 1) };
  const copy = JSON.parse(JSON.stringify(event)) as Stored;
  return { ...copy, isJson: true, streamId, revision: BigInt(revision), created: new Date(), position };
};

async function* readStream(found: Stored[], stream: string, { fromRevision, maxCount, direction }: ReadStreamOptions) {
  await new Promise((resolve) => setImmediate(resolve));
  if (found.length === 0) throw new StreamNotFoundError(undefined, stream);
  const ordered = direction === 'backwards' ? [...found].reverse() : found;
  const from = typeof fromRevision === 'bigint' ? ordered.filter(({ revision }) => revision >= fromRevision) : ordered;
  for (const event of from.slice(0, Number(maxCount ?? from.length))) yield { event: structuredClone(event) };
}

async function* readAll(all: readonly Stored[], { fromPosition, maxCount, filter }: ReadAllOptions) {
  await new Promise((resolve) => setImmediate(resolve));
  const prefixes = filter && 'prefixes' in filter ? filter.prefixes : [''];
  const from = typeof fromPosition === 'object' ? fromPosition.prepare : 0n;
  const matching = all.filter(
    ({ streamId, position }) => position.prepare >= from && prefixes.some((prefix) => streamId.startsWith(prefix)),
  );
  for (const event of matching.slice(0, Number(maxCount ?? matching.length))) yield { event: structuredClone(event) };
}
