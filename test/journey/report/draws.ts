import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AttestryClient, ClientOptions, Population, Sample } from '@attestry/client';
import type { PublishedDraw } from '../../redraw/draw-file.js';
import { drawFile } from '../../redraw/draw-file.js';
import { redraw } from '../../redraw/redraw.js';
import type { Walk } from '../walk.js';

/** Takes down the ids of the populations that a walk freezes, in order. */
export const frozenPopulations = () => {
  const ids: string[] = [];
  const onRecorded: NonNullable<ClientOptions['onRecorded']> = (name, { id }) => {
    if (name === 'freezePopulation' && !ids.includes(id)) ids.push(id);
  };
  return { ids, onRecorded };
};

const ITEMS =
  'items(first: 100, after: $after) { edges { node { key occurredAt } } pageInfo { hasNextPage endCursor } }';
const DRAW = `query Draw($id: ID!, $after: String) {
  population(id: $id) { auditId testId count digest nonceCommitment control { code } ${ITEMS} }
  sample(id: $id) { nonce seed sizeRule n drawn extensions { added } replacements { removed added } }
}`;

interface Answer {
  readonly population: Population;
  readonly sample?: Sample | null;
}

/** As the organization itself may publish it: it sees the items from the draw on (SMP-7). */
const readDraw = async (person: AttestryClient, id: string): Promise<PublishedDraw> => {
  const first = await person.query<Answer>(DRAW, { id });
  const items: PublishedDraw['items'][number][] = [];
  for (let page = first.population.items; page;) {
    items.push(...page.edges.map(({ node }) => node));
    const { hasNextPage, endCursor: after } = page.pageInfo;
    page = hasNextPage ? (await person.query<Answer>(DRAW, { id, after })).population.items : undefined;
  }
  const { auditId, testId, control, count, digest, nonceCommitment } = first.population;
  const { sample } = first;
  return {
    ...{ control: control.code, auditId, testId, items },
    ...{ count: count ?? 0, digest: digest ?? '', nonceCommitment: nonceCommitment ?? '' },
    ...(sample ? { sample: { ...sample, extension: sample.extensions.flatMap(({ added }) => added) } } : {}),
  };
};

/** Writes `draws.tsv`, and has another program, in another language, draw every sample of it again. */
export const publishDraws = async ({ cast, ledger }: Walk, ids: readonly string[], out: string): Promise<void> => {
  if (ids.length === 0) return;
  const draws: PublishedDraw[] = [];
  for (const id of ids) draws.push(await readDraw(cast.compliance, id));
  const file = join(out, 'draws.tsv');
  await writeFile(file, drawFile(draws));
  const { code, output } = await redraw(file);
  await writeFile(join(out, 'redraw.txt'), output);
  if (code !== 0) throw new Error(`The samples were not drawn again as they were published:\n${output}`);
  ledger.say(`  Drawn again by test/redraw/Redraw.java: ${output.trimEnd().split('\n').at(-1)} (redraw.txt)`);
};
