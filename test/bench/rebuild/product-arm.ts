import { openFeed, rebuild } from '@attestry/service-kit';
import type { Pool } from 'pg';
import type { BenchLog } from '../log/bench-log.js';
import type { Arm } from '../measure/rounds.js';
import { endOf, views, type Row } from './models.js';

const READER = 'projector';

/** The live projection has come to the end of the log; what its documents say is another matter. */
export const standAtEnd = async (projector: Pool): Promise<void> => {
  await projector.query(
    `insert into readers (name, position) select '${READER}', tx || ':' || position
       from events order by tx desc, position desc limit 1`,
  );
};

const LIVE = `(select coalesce((builds ->> view)::int, build) from readers where name = '${READER}')`;

/** Documents that readers see. */
const rowsOf = async (projector: Pool): Promise<Row[]> => {
  const { rows } = await projector.query<{ view: string; id: string; doc: object }>(
    `select view, id, doc from documents where build = ${LIVE}`,
  );
  return rows.map(({ view, id, doc }) => [view, id, doc]);
};

/** How a rebuilt log ended: its documents, and whether past versions are kept. */
export const endOfLog = async ({ projector }: BenchLog, events: number): Promise<string> =>
  endOf(await rowsOf(projector), events);

export const pastVersions = async ({ projector }: BenchLog): Promise<number> => {
  const { rows } = await projector.query<{ past: number }>(
    `select count(*)::integer as past from documents_history where build = ${LIVE}`,
  );
  return rows[0]?.past ?? 0;
};

/** Share of the time of each rebuild that went by until the last fact was folded; the rest compares, swaps and clears away. */
export type FoldShares = number[];

/** Ours: the rebuild of a service as `npm run rebuild` does it, over the feed it does it with. */
export const productArm = (name: string, { projector, owner }: BenchLog, shares: FoldShares = []): Arm => {
  const feed = openFeed({ pool: projector, keyPool: projector, masterKey: '0'.repeat(64) });
  return {
    name,
    run: async () => {
      const began = performance.now();
      let folded = began;
      const onPage = (): void => void (folded = performance.now());
      const { facts } = await rebuild({ pool: projector, feed, reader: READER, views: views(), folded: onPage });
      shares.push((folded - began) / (performance.now() - began));
      return { events: facts };
    },
    finish: async () => {
      await owner.query('vacuum analyze documents');
      await owner.query('vacuum analyze documents_history');
    },
  };
};
