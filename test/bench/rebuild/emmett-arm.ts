import type { Pool } from 'pg';
import { EVENT_TYPE } from '../log/payload.js';
import type { Arm } from '../measure/rounds.js';
import type { EmmettPeer, EmmettProjection, EmmettRead } from '../peers/emmett.js';
import { endOf, MODELS, type Data, type Row } from './models.js';

const projections = (): EmmettProjection[] =>
  MODELS.map(({ name, key, fold }) => ({
    collectionName: name,
    canHandle: [EVENT_TYPE],
    getDocumentId: ({ data, metadata }: EmmettRead) => key(metadata.streamName, data as Data),
    evolve: (document, { data }) => fold(document as Parameters<typeof fold>[0], data as Data),
  }));

export interface EmmettSetting {
  readonly peer: EmmettPeer;
  readonly owner: Pool;
}

/**
 * The peer's rebuild of the same read models, of a log as short as it can fold in the time. A second rebuild of this version
 * empties the documents and goes on from where the first one ended: its checkpoints have to be removed before.
 */
export const emmettArm = (name: string, { peer, owner }: EmmettSetting, batch: number, events: number): Arm => ({
  name,
  prepare: async () => void (await owner.query('delete from emt_processors')),
  run: async () => {
    await peer.rebuild(projections(), batch);
    return { events };
  },
});

export const endOfEmmett = async (owner: Pool, events: number): Promise<string> => {
  const all: Row[] = [];
  for (const { name } of MODELS) {
    const { rows } = await owner.query<{ id: string; doc: object }>(`select _id as id, data as doc from ${name}`);
    all.push(...rows.map(({ id, doc }): Row => [name, id, doc]));
  }
  return endOf(all, events);
};
