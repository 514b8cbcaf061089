import type { Order, Population, Sample } from '@attestry/client';
import type { WalkControl } from './controls.js';
import type { PlannedTest } from './tests.js';
import type { Walk } from '../walk.js';
import { atOnce } from '../walk.js';
import type { Item, Redrawn } from './draw.js';
import { commitmentOf, redraw } from './draw.js';
import { operated } from './testing.js';

export const nonceOf = (code: string): string => `nonce-${code}-1`;

/** Which facts of the log are the occurrences of a control. */
const queryOf = ({ code, frequency }: WalkControl, keptByTools: readonly string[]): string => {
  if (keptByTools.includes(code)) return 'collector-runs';
  return frequency === 'CONTINUOUS' ? 'configuration-versions' : 'performances';
};

/** The nonce is committed before anybody has seen the items; then the population is cut. */
export const freeze = async (
  { cast, settle }: Walk,
  tests: readonly PlannedTest[],
  keptByTools: readonly string[] = [],
): Promise<void> => {
  await atOnce(
    cast.auditor,
    tests.map(({ testId, control }): Order => ({
      name: 'definePopulation',
      input: { populationId: testId, testId, query: queryOf(control, keptByTools) },
    })),
  );
  await atOnce(
    cast.auditor,
    tests.map(({ testId, control: { code } }): Order => ({
      name: 'freezePopulation',
      input: { populationId: testId, nonceCommitment: commitmentOf(nonceOf(code)) },
    })),
  );
  await settle();
};

export const draw = async ({ cast, settle }: Walk, tests: readonly PlannedTest[]): Promise<void> => {
  await atOnce(
    cast.auditor,
    tests.map(({ testId, control: { code } }): Order => ({
      name: 'drawSample',
      input: { populationId: testId, nonce: nonceOf(code), risk: 'BASE' },
    })),
  );
  await settle();
};

const PAGE = `query Page($id: ID!, $after: String) {
  population(id: $id) { count digest nonceCommitment items(first: 100, after: $after) { edges { node { key occurredAt missed } } pageInfo { hasNextPage endCursor } } }
  sample(id: $id) { seed n drawn items extensions { added } }
}`;

interface Page {
  readonly population: Population;
  readonly sample: Sample;
}

/** A population with its sample as the platform has them, and the same drawn once more from what it published. */
export interface Drawn {
  readonly code: string;
  readonly testId: string;
  readonly items: readonly (Item & { readonly missed: boolean })[];
  readonly digest: string;
  readonly commitment: string;
  readonly sample: Sample;
  readonly again: Redrawn;
}

/** Reads what was drawn for a test. */
export const readDrawn = async (
  { cast }: Walk,
  auditId: string,
  { testId, control: { code } }: PlannedTest,
): Promise<Drawn> => {
  const items: (Item & { readonly missed: boolean })[] = [];
  for (let after: string | undefined; ;) {
    const { population, sample }: Page = await cast.auditor.query<Page>(PAGE, { id: testId, after });
    items.push(...(population.items?.edges ?? []).map(({ node }) => node));
    if (population.items?.pageInfo.hasNextPage) {
      after = population.items.pageInfo.endCursor ?? undefined;
      continue;
    }
    const [digest, commitment] = [population.digest ?? '', population.nonceCommitment ?? ''];
    const again = redraw(auditId, testId, nonceOf(code), items);
    return { code, testId, items, digest, commitment, sample, again };
  }
};

/** Digest, commitment, seed, sample and extensions are those of the second draw. */
export const agrees = ({ code, digest, commitment, sample, again }: Drawn): boolean => {
  const keys = again.order.map(({ key }) => key);
  const taken = [...sample.drawn, ...sample.extensions.flatMap(({ added }) => added)];
  return (
    digest === again.digest &&
    sample.seed === again.seed &&
    commitment === commitmentOf(nonceOf(code)) &&
    JSON.stringify(taken) === JSON.stringify(keys.slice(0, taken.length))
  );
};

/** Items whose proof was declared unobtainable, and the request that asked for it. */
export interface Unable {
  readonly keys: readonly string[];
  readonly requestId: string;
  readonly why: string;
}

/** Results of sampled items: what the tester notes for some of them, what could not be had, and that the others passed. */
export const resultsOf = (
  testId: string,
  keys: readonly string[],
  findings: Readonly<Record<string, string>> = {},
  unable?: Unable,
): Order => ({
  name: 'recordItemResults',
  input: {
    testId,
    results: keys.map((itemKey) => {
      const [item, note] = [{ itemKey, attribute: operated }, findings[itemKey]];
      if (unable?.keys.includes(itemKey))
        return { ...item, result: 'UNABLE', requestId: unable.requestId, note: unable.why };
      return { ...item, result: note ? 'FAIL' : 'PASS', ...(note ? { note } : {}) };
    }),
  },
});
