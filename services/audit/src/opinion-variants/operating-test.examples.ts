import type { EventType, Fact } from '@attestry/contracts';
import { nonceCommitment, concludeOperating, drawSample, sampleSize, sizeRule } from '@attestry/soc2';
import type { ExampleControl } from '@attestry/soc2/worked-example';
import { projected } from '@attestry/testing';
import { concludeTest } from '../conclude-test/conclude-test.js';
import type { ExceptionState } from '../exception/exception.js';
import { exceptionIdOf } from '../exception/exception.js';
import type { FrozenPopulation } from '../population/population.js';
import type { SampleDoc } from '../sample-file/sample-file.projection.js';
import { AUDIT, after, LEAD } from '../test-of-controls/fieldwork.examples.js';
import { itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { itemsOfTheExample } from './example-items.examples.js';

export type Result = 'PASS' | 'FAIL' | 'UNABLE';

/** What is changed of the past: results by item, of all items of some controls, the nonce of a draw, the tolerable rate. */
export interface Change {
  readonly results?: Readonly<Record<string, Result>>;
  readonly all?: Readonly<Record<string, Result>>;
  readonly nonces?: Readonly<Record<string, string>>;
  readonly tolerablePercent?: number;
}

export interface Operated {
  readonly test: TestDoc;
  readonly sample: SampleDoc;
  readonly failed: readonly string[];
}

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
const AUDIT_ID = 'aud-tf-2026';
const FOUND: Readonly<Record<string, Result>> = { 'LVR-004': 'FAIL', 'CHG-0188': 'FAIL' };

const ofTest = (code: string) => ({ testId: `tst-${code}`, controlId: code });

const resultsOf = (code: string, items: readonly string[], { results, all }: Change): Fact<'TestItemRecorded.v1'>[] =>
  items.map((item) =>
    itemRecorded(item, all?.[code] ?? { ...FOUND, ...results }[item] ?? 'PASS', {
      ...ofTest(code),
      requestId: 'req-1',
    }),
  );

const confirmed = (code: string, failed: readonly string[]): Map<string, ExceptionState> =>
  new Map(
    failed.map((itemKey) => [
      exceptionIdOf(`tst-${code}`, itemKey, 'A'),
      {
        is: 'CONFIRMED',
        ...{ auditId: 'aud-1', ...ofTest(code), itemKey, confirmedAt: '2026-07-24T09:00:00.000Z', override: false },
      },
    ]),
  );

const frozen = (code: string, digest: string, count: number, nonce: string): FrozenPopulation => ({
  is: 'FROZEN',
  ...{ auditId: 'aud-1', ...ofTest(code), query: 'performances', period: PERIOD, count, digest },
  ...{ logOffset: '1:1', nonceCommitment: nonceCommitment(nonce), interim: false },
});

const failedIn = (facts: readonly Fact<EventType>[]): string[] =>
  facts.flatMap(({ type, data }) => (type === 'TestItemRecorded.v1' && data.result === 'FAIL' ? [data.itemKey] : []));

type Facts = readonly Fact<EventType>[];

/** The conclusion by the commands' own decision; by the rule at another tolerable rate where one is given. */
const conclude = (
  control: ExampleControl,
  population: FrozenPopulation,
  past: Facts,
  items: readonly string[],
  added: readonly string[] | undefined,
  { tolerablePercent }: Change,
): Fact<'TestConcluded.v1'>[] => {
  const failed = failedIn(past);
  const context = {
    audit: AUDIT,
    designDeficient: false,
    items,
    added,
    population,
    exceptions: confirmed(control.code, failed),
  };
  const facts = concludeTest(ofTest(control.code), LEAD, after(testOfControls, ...past), context);
  if (tolerablePercent === undefined) return facts;
  const proposal = concludeOperating({
    ...{ designDeficient: false, populationSize: population.count, itemsTested: items.length, unobtainable: 0 },
    ...{ deviations: failed.length, overrideOrFraud: false, tolerablePercent },
    ...(added ? { extensionDeviations: added.filter((item) => failed.includes(item)).length } : {}),
  });
  if (proposal.rule === 'C6') throw new Error('the sample was extended before');
  const { rule, conclusion } = proposal;
  return facts.map((fact) => ({
    ...fact,
    data: { ...fact.data, rule, conclusion, proposal: conclusion },
  }));
};

const extensionOf = (decide: () => Facts): number => {
  try {
    decide();
    return 0;
  } catch (error) {
    const { code, details } = error as { code: string; details: { extendBy: number } };
    if (code !== 'EXTENSION_REQUIRED') throw error;
    return details.extendBy;
  }
};

/** One test of operation from its population to its conclusion: sized, drawn, tested, extended where the rule asks for it. */
export const operatingTest = (control: ExampleControl, change: Change): Operated => {
  const { code, frequency, criteria } = control;
  const population = itemsOfTheExample(control);
  const sized = { frequency, populationSize: population.length, risk: 'BASE' } as const;
  const nonce = change.nonces?.[code] ?? `nonce-${code}-1`;
  const parts = { auditId: AUDIT_ID, testId: `tst-${code}`, nonce };
  const { sample, rest, seed, populationDigest } = drawSample(population, sampleSize(sized), parts);
  const cut = frozen(code, populationDigest, population.length, nonce);
  const plan = [
    planned({ ...ofTest(code), criteria: [...criteria], methods: ['INSPECTION', 'INQUIRY'] }),
    started(ofTest(code)),
  ];
  const first = [...plan, ...resultsOf(code, sample, change)];
  const by = extensionOf(() => conclude(control, cut, first, sample, undefined, {}));
  const added = by > 0 ? rest.slice(0, by) : undefined;
  const tested = [...sample, ...(added ?? [])];
  const past = [...plan, ...resultsOf(code, tested, change)];
  const facts = [...past, ...conclude(control, cut, past, tested, added, change)];
  const test = projected(testSheet, ...facts).get(`tst-${code}`) as TestDoc;
  return {
    test,
    failed: failedIn(past),
    sample: {
      ...{ id: `pop-${code}`, ...parts, populationId: `pop-${code}`, seed, risk: 'BASE', sizeRule: sizeRule(sized) },
      ...{ auditId: 'aud-1', n: sample.length, drawn: sample, items: tested, drawnAt: '2026-07-07T09:00:00.000Z' },
      extensions: added ? [{ added, reason: 'A deviation was found in the sample.' }] : [],
      replacements: [],
    },
  };
};
