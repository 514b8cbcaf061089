import { createHash } from 'node:crypto';
import { view, type AnyView } from '@attestry/service-kit';
import { EVENT_TYPE, payload } from '../log/payload.js';
import { PER_STREAM } from '../log/seed.js';

/** What each read model keeps of what touches it. */
interface Doc {
  readonly facts: number;
  readonly bytes: number;
  readonly last: string;
}

export interface Data {
  readonly evidenceId: string;
  readonly bytes: number;
}

const add = (doc: Doc | null | undefined, { evidenceId, bytes }: Data): Doc => ({
  facts: (doc?.facts ?? 0) + 1,
  bytes: (doc?.bytes ?? 0) + bytes,
  last: evidenceId,
});

/** A read model as data: ours and the peer's are made of it. */
export interface Model {
  readonly name: string;
  readonly key: (stream: string, data: Data) => string;
  readonly fold: typeof add;
}

/** A document a stream of ten events, a thousand documents, and ten that every tenth event changes. */
export const MODELS: readonly Model[] = [
  { name: 'bench_stream', key: (stream) => stream, fold: add },
  { name: 'bench_shelf', key: (_, { evidenceId }) => evidenceId.slice(-3), fold: add },
  { name: 'bench_total', key: (_, { evidenceId }) => evidenceId.slice(-1), fold: add },
];

/** The models as read models of a service. */
export const views = (): AnyView[] =>
  MODELS.map(({ name, key, fold }) =>
    view<Doc>()({
      name,
      on: [EVENT_TYPE],
      key: ({ stream, data }) => key(stream, data),
      fold: (doc, { data }) => fold(doc, data),
    }),
  );

export type Row = readonly [model: string, id: string, doc: object];

/** What documents say, whatever their order. */
export const stateOf = (rows: Iterable<Row>): string => {
  const lines = [...rows].map(([model, id, doc]) => {
    const { facts, bytes, last } = doc as Doc;
    return `${model} ${id} ${facts} ${bytes} ${last}`;
  });
  const digest = createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
  return `${lines.length} documents, ${digest}`;
};

/** What the first events of a log come to, folded in memory by nothing but the models. */
export const expected = (events: number): string => {
  const documents = new Map<string, [string, string, Doc]>();
  for (let n = 0; n < events; n += 1) {
    const data = payload(n) as unknown as Data;
    const stream = `evidence-seed-${Math.floor(n / PER_STREAM)}`;
    for (const { name, key, fold } of MODELS) {
      const id = key(stream, data);
      documents.set(`${name} ${id}`, [name, id, fold(documents.get(`${name} ${id}`)?.[2], data)]);
    }
  }
  return stateOf(documents.values());
};

/** How an arm ended, to be compared with the others: they may have folded logs of different length. */
export const endOf = (rows: Iterable<Row>, events: number): string => {
  const state = stateOf(rows);
  return state === expected(events) ? 'as folded in memory' : `not as folded in memory: ${state}`;
};
