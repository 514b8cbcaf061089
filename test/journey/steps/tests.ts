import { createHash, randomUUID } from 'node:crypto';
import type { Order, Population, Sample } from '@attestry/client';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import { COLLECTED } from './collectors.js';
import type { WalkControl } from './controls.js';

/** An item that does not show what the control says, and why. */
export interface Finding {
  readonly code: string;
  readonly itemKey?: string;
  readonly note: string;
}

export interface PlannedTest {
  readonly testId: string;
  readonly control: WalkControl;
}

const ATTRIBUTES = { DESIGN: 'design', IMPLEMENTATION: 'in-place', OPERATING: 'operated' } as const;
type Kind = keyof typeof ATTRIBUTES;

export const planTests = async (
  { cast }: Walk,
  auditId: string,
  kind: Kind,
  controls: readonly WalkControl[],
): Promise<PlannedTest[]> => {
  const tests = controls.map((control) => ({ testId: randomUUID(), control }));
  await inOrder(
    cast.auditor,
    tests.flatMap(({ testId, control }): Order[] => [
      {
        name: 'planTest',
        input: {
          testId,
          auditId,
          controlId: control.controlId,
          kind,
          attributes: [ATTRIBUTES[kind]],
          methods: ['INQUIRY', 'INSPECTION'],
        },
      },
      { name: 'startTest', input: { testId } },
    ]),
  );
  return tests;
};

/** Results of the one item that a test of design or implementation has: the control itself. */
export const recordPlain = async (
  { cast }: Walk,
  kind: Kind,
  tests: readonly PlannedTest[],
  findings: readonly Finding[],
): Promise<void> => {
  await inOrder(
    cast.auditor,
    tests.map(({ testId, control }): Order => {
      const finding = findings.find(({ code }) => code === control.code);
      const result = {
        itemKey: control.controlId,
        attribute: ATTRIBUTES[kind],
        result: finding ? 'FAIL' : 'PASS',
        ...(finding ? { note: finding.note } : {}),
      };
      return { name: 'recordItemResults', input: { testId, results: [result] } };
    }),
  );
};

/** Which facts of the log are the occurrences of a control. */
const queryOf = ({ code, frequency }: WalkControl): string => {
  if (COLLECTED.has(code)) return 'collector-runs';
  if (code === 'POL-02') return 'policy-acceptances';
  return frequency === 'CONTINUOUS' ? 'configuration-versions' : 'performances';
};

const nonceOf = ({ code }: WalkControl): string => `nonce-${code}-1`;
const commitment = (nonce: string): string => createHash('sha256').update(nonce).digest('hex');

/** A sample's keys, and those of them that stand for an occurrence that nobody performed. */
export interface Drawn {
  readonly items: readonly string[];
  readonly missed: ReadonlySet<string>;
}

/** Cuts each population from the log, with the nonce committed before, and draws its sample; every item where a reason is given. */
export const drawSamples = async (
  { cast, settle }: Walk,
  tests: readonly PlannedTest[],
  whole: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Drawn>> => {
  await inOrder(
    cast.auditor,
    tests.flatMap(({ testId, control }): Order[] => [
      { name: 'definePopulation', input: { populationId: testId, testId, query: queryOf(control) } },
      { name: 'freezePopulation', input: { populationId: testId, nonceCommitment: commitment(nonceOf(control)) } },
    ]),
  );
  await settle();
  const counts = await countsOf(cast.auditor, tests);
  const filled = tests.filter(({ testId }) => (counts.get(testId) ?? 0) > 0);
  await inOrder(
    cast.auditor,
    filled.map(({ testId, control }): Order => {
      const reason = whole.get(control.code);
      const larger = reason ? { n: counts.get(testId) ?? 0, reason } : {};
      return { name: 'drawSample', input: { populationId: testId, nonce: nonceOf(control), risk: 'BASE', ...larger } };
    }),
  );
  await settle();
  const samples = await perTest<Pick<Sample, 'items'>>(cast.auditor, filled, (id) => `sample(id: "${id}") { items }`);
  const missed = await missedOf(cast.auditor, filled);
  return new Map([...samples].map(([testId, { items }]) => [testId, { items, missed: missed.get(testId) ?? NONE }]));
};

const PER_QUERY = 20;

const perTest = async <Answer>(
  person: Walk['cast']['auditor'],
  tests: readonly PlannedTest[],
  field: (testId: string) => string,
): Promise<Map<string, Answer>> => {
  const answers = new Map<string, Answer>();
  for (let from = 0; from < tests.length; from += PER_QUERY) {
    const part = tests.slice(from, from + PER_QUERY);
    const document = `query { ${part.map(({ testId }, index) => `a${index}: ${field(testId)}`).join(' ')} }`;
    const answer = await person.query<Record<string, Answer>>(document);
    part.forEach(({ testId }, index) => {
      const value = answer[`a${index}`];
      if (value) answers.set(testId, value);
    });
  }
  return answers;
};

const countsOf = async (
  person: Walk['cast']['auditor'],
  tests: readonly PlannedTest[],
): Promise<Map<string, number>> => {
  const answers = await perTest<{ count: number }>(person, tests, (id) => `population(id: "${id}") { count }`);
  return new Map([...answers].map(([testId, { count }]) => [testId, count]));
};

const NONE: ReadonlySet<string> = new Set();
const PAGE = 'items(first: 100, after: $after) { edges { node { key missed } } pageInfo { hasNextPage endCursor } }';
const ITEMS = `query Items($id: ID!, $after: String) { population(id: $id) { ${PAGE} } }`;

const missedOf = async (
  person: Walk['cast']['auditor'],
  tests: readonly PlannedTest[],
): Promise<Map<string, ReadonlySet<string>>> => {
  const missed = new Map<string, ReadonlySet<string>>();
  for (const { testId } of tests) {
    const keys = new Set<string>();
    for (let after: string | undefined, more = true; more;) {
      const { population } = await person.query<{ population: Pick<Population, 'items'> }>(ITEMS, {
        id: testId,
        after,
      });
      for (const { node } of population.items?.edges ?? []) if (node.missed) keys.add(node.key);
      more = population.items?.pageInfo.hasNextPage ?? false;
      after = population.items?.pageInfo.endCursor ?? undefined;
    }
    missed.set(testId, keys);
  }
  return missed;
};

const MISSED = 'Nobody performed it in its window.';

export const recordSampled = async (
  { cast }: Walk,
  tests: readonly PlannedTest[],
  samples: ReadonlyMap<string, Drawn>,
  findings: readonly Finding[],
): Promise<void> => {
  const orders = tests.flatMap(({ testId, control }): Order[] => {
    const { items, missed } = samples.get(testId) ?? { items: [], missed: NONE };
    const results = items.map((itemKey) => {
      const found = findings.find(({ code, itemKey: key }) => code === control.code && key === itemKey)?.note;
      const note = found ?? (missed.has(itemKey) ? MISSED : undefined);
      return { itemKey, attribute: ATTRIBUTES.OPERATING, result: note ? 'FAIL' : 'PASS', ...(note ? { note } : {}) };
    });
    return results.length === 0 ? [] : [{ name: 'recordItemResults', input: { testId, results } }];
  });
  await inOrder(cast.auditor, orders);
};

export const concludeTests = ({ cast }: Walk, tests: readonly PlannedTest[]) =>
  inOrder(
    cast.auditor,
    tests.map(({ testId }): Order => ({ name: 'concludeTest', input: { testId } })),
  );
