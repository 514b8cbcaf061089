import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { exception, exceptionIdOf } from '../exception/exception.js';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import type { FrozenPopulation } from '../population/population.js';
import { population } from '../population/population.js';
import { defined, frozen } from '../population/population.examples.js';
import { after, AUDIT, AUDITOR, CLOSED, LEAD } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import type { ConcludeTestInput } from './conclude-test.command.js';
import { concludeTest } from './conclude-test.js';

type Context = Parameters<typeof concludeTest>[3];
const DEVIATED = after(exception, raised(), confirmed());
const CLEARED = after(exception, raised(), cleared());
const FROZEN = after(population, defined(), frozen({ count: 6 })) as FrozenPopulation;
const ITEMS = ['I-1', 'I-2', 'I-3', 'I-4', 'I-5'];

const tested = (items: readonly string[], failed: readonly string[] = []) => [
  planned(),
  started(),
  ...items.map((item) => itemRecorded(item, failed.includes(item) ? 'FAIL' : 'PASS')),
];
const confirmedAll = (...items: string[]): Context['exceptions'] =>
  new Map(items.map((item) => [exceptionIdOf('t-1', item, 'A'), { ...DEVIATED, itemKey: item } as typeof DEVIATED]));

const CONTEXT: Context = {
  audit: AUDIT,
  designDeficient: false,
  items: ITEMS,
  added: undefined,
  population: FROZEN,
  exceptions: new Map(),
};
const conclude =
  (
    context: Partial<Context> = {},
    change: Partial<ConcludeTestInput> = {},
    by: typeof AUDITOR | typeof LEAD = AUDITOR,
  ) =>
  (state: Parameters<typeof concludeTest>[2]) =>
    concludeTest({ testId: 't-1', ...change }, by, state, { ...CONTEXT, ...context });
const RATIONALE = 'The reviewers saw the same failure in another sample of theirs.';

describe('conclude test of operation (4.8)', () => {
  it('C5 no deviation', () => {
    given(testOfControls, ...tested(ITEMS))
      .when(conclude())
      .then(concluded());
  });

  it('C2 POP-6 an empty population needs no sample', () => {
    const empty = { ...FROZEN, count: 0 };
    given(testOfControls, ...tested([]))
      .when(conclude({ items: [], population: empty }))
      .then(concluded({ proposal: 'NO_OCCURRENCE', conclusion: 'NO_OCCURRENCE', N: 0, n: 0, rule: 'C2' }));
    given(testOfControls, ...tested([]))
      .when(conclude({ items: [] }))
      .thenRefused('ITEMS_NOT_TESTED');
  });

  it('C6 EX-2 one deviation among 5 of 6 asks for one more item first', () => {
    given(testOfControls, ...tested(ITEMS, ['I-3']))
      .when(conclude({ exceptions: confirmedAll('I-3') }))
      .thenRefused('EXTENSION_REQUIRED', { rule: 'C6', extendBy: 1 });
  });

  it('C6 only the lead auditor concludes NOT_EFFECTIVE at once', () => {
    const context = { exceptions: confirmedAll('I-3') };
    const past = tested(ITEMS, ['I-3']);
    given(testOfControls, ...past)
      .when(conclude(context, { conclusion: 'NOT_EFFECTIVE', rationale: RATIONALE }, LEAD))
      .then(
        concluded({
          proposal: 'EXTENSION_REQUIRED',
          conclusion: 'NOT_EFFECTIVE',
          d: 1,
          rule: 'C6',
          rationale: RATIONALE,
        }),
      );
    given(testOfControls, ...past)
      .when(conclude(context, { conclusion: 'NOT_EFFECTIVE', rationale: RATIONALE }))
      .thenRefused('SEPARATION_OF_DUTIES', { rule: 'D13' });
  });

  it('C8 EX-2 all 6 tested, 1 deviation: above the tolerable rate', () => {
    const items = [...ITEMS, 'I-6'];
    given(testOfControls, ...tested(items, ['I-3']))
      .when(conclude({ items, added: ['I-6'], exceptions: confirmedAll('I-3') }))
      .then(concluded({ proposal: 'NOT_EFFECTIVE', conclusion: 'NOT_EFFECTIVE', n: 6, d: 1, rule: 'C8' }));
  });

  const many = Array.from({ length: 50 }, (_, index) => `I-${index + 1}`);
  const extended = { items: many, added: many.slice(25), population: { ...FROZEN, count: 312 } };

  it('C7 EX-1 extended to 50 of 312, no new deviation', () => {
    given(testOfControls, ...tested(many, ['I-3']))
      .when(conclude({ ...extended, exceptions: confirmedAll('I-3') }))
      .then(
        concluded({
          proposal: 'EFFECTIVE_WITH_EXCEPTION',
          conclusion: 'EFFECTIVE_WITH_EXCEPTION',
          ...{ N: 312, n: 50, d: 1, rule: 'C7' },
        }),
      );
  });

  it('C8 V4 another deviation among what the extension added', () => {
    given(testOfControls, ...tested(many, ['I-3', 'I-40']))
      .when(conclude({ ...extended, exceptions: confirmedAll('I-3', 'I-40') }))
      .then(concluded({ proposal: 'NOT_EFFECTIVE', conclusion: 'NOT_EFFECTIVE', N: 312, n: 50, d: 2, rule: 'C8' }));
  });

  it('C4 an override by management or fraud is not effective whatever the rate', () => {
    const override = { ...DEVIATED, override: true } as typeof DEVIATED;
    given(testOfControls, ...tested(ITEMS, ['I-3']))
      .when(conclude({ exceptions: new Map([[exceptionIdOf('t-1', 'I-3', 'A'), override]]) }))
      .then(concluded({ proposal: 'NOT_EFFECTIVE', conclusion: 'NOT_EFFECTIVE', d: 1, rule: 'C4' }));
  });

  it('C3 proof that was declared unobtainable limits the scope', () => {
    given(testOfControls, planned(), started(), itemRecorded('I-1', 'UNABLE', { requestId: 'req-1' }))
      .when(conclude({ items: ['I-1'] }))
      .then(concluded({ proposal: 'SCOPE_LIMITED', conclusion: 'SCOPE_LIMITED', n: 1, rule: 'C3' }));
  });

  it('C1 a deficient design', () => {
    given(testOfControls, ...tested(ITEMS))
      .when(conclude({ designDeficient: true }))
      .then(concluded({ proposal: 'NOT_SUITABLY_DESIGNED', conclusion: 'NOT_SUITABLY_DESIGNED', rule: 'C1' }));
  });

  it('a cleared exception is no deviation', () => {
    given(testOfControls, ...tested(ITEMS, ['I-3']))
      .when(conclude({ exceptions: new Map([[exceptionIdOf('t-1', 'I-3', 'A'), CLEARED]]) }))
      .then(concluded());
  });

  it('EXC-4 refused while an exception is undecided, or has not even been raised', () => {
    const past = tested(ITEMS, ['I-3']);
    const undecided = new Map([[exceptionIdOf('t-1', 'I-3', 'A'), after(exception, raised())]]);
    given(testOfControls, ...past)
      .when(conclude({ exceptions: undecided }))
      .thenRefused('EXCEPTIONS_UNRESOLVED');
    given(testOfControls, ...past)
      .when(conclude())
      .thenRefused('EXCEPTIONS_UNRESOLVED');
  });

  it('2.20 EXC-1 what was found in a sample that another one replaced decides nothing: no d, no limit, no override', () => {
    const override = { ...DEVIATED, override: true } as typeof DEVIATED;
    const unobtainable = itemRecorded('OLD-2', 'UNABLE', { requestId: 'req-1' });
    const past = [...tested(['OLD-1', ...ITEMS], ['OLD-1']), unobtainable];
    for (const state of [override, after(exception, raised())])
      given(testOfControls, ...past)
        .when(conclude({ exceptions: new Map([[exceptionIdOf('t-1', 'OLD-1', 'A'), state]]) }))
        .then(concluded());
  });

  it('TOC-3 every item and attribute has a result', () => {
    given(testOfControls, ...tested(['I-1', 'I-2']))
      .when(conclude())
      .thenRefused('ITEMS_NOT_TESTED', { missing: ['I-3/A', 'I-4/A', 'I-5/A'] });
  });

  it('AUD-2 a population frozen before the period ended concludes nothing', () => {
    given(testOfControls, ...tested(ITEMS))
      .when(conclude({ population: { ...FROZEN, interim: true } }))
      .thenRefused('PERIOD_NOT_ENDED', { rule: 'AUD-2' });
    const { population: _, ...without } = CONTEXT;
    given(testOfControls, ...tested(ITEMS))
      .when((state) => concludeTest({ testId: 't-1' }, AUDITOR, state, without))
      .thenRefused('POPULATION_NOT_FROZEN');
  });

  it('D13 staff cannot override the proposal; the lead can, with a reason', () => {
    const other = { conclusion: 'NOT_EFFECTIVE', rationale: RATIONALE } as const;
    given(testOfControls, ...tested(ITEMS))
      .when(conclude({}, other))
      .thenRefused('SEPARATION_OF_DUTIES');
    given(testOfControls, ...tested(ITEMS))
      .when(conclude({}, other, LEAD))
      .then(concluded({ conclusion: 'NOT_EFFECTIVE', rationale: RATIONALE }));
    given(testOfControls, ...tested(ITEMS))
      .when(conclude({}, { conclusion: 'NOT_EFFECTIVE' }, LEAD))
      .thenRefused('REASON_REQUIRED');
  });

  it('TOC-8 not after the report, nor twice', () => {
    given(testOfControls, ...tested(ITEMS))
      .when(conclude({ audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(testOfControls, ...tested(ITEMS), concluded())
      .when(conclude())
      .thenRefused('TEST_INVALID_STATE');
  });
});

describe('conclude test of design or implementation (4.8)', () => {
  const one = (kind: 'DESIGN' | 'IMPLEMENTATION', result: 'PASS' | 'FAIL' = 'PASS') => [
    planned({ kind }),
    started(),
    itemRecorded('c-1', result),
  ];
  const { population: _, ...base } = { ...CONTEXT, items: ['c-1'] };
  const figures = { N: 0, n: 0 };
  const decide = (state: Parameters<typeof concludeTest>[2], exceptions: Context['exceptions'] = new Map()) =>
    concludeTest({ testId: 't-1' }, AUDITOR, state, { ...base, exceptions });

  it.each([
    ['DESIGN', 'SUITABLY_DESIGNED'],
    ['IMPLEMENTATION', 'IMPLEMENTED'],
  ] as const)('%s without deviation is %s', (kind, conclusion) => {
    const { rule: _, ...data } = concluded({ ...figures, proposal: conclusion, conclusion }).data;
    given(testOfControls, ...one(kind))
      .when((state) => decide(state))
      .then({ type: 'TestConcluded.v1', data });
  });

  it.each([
    ['DESIGN', 'NOT_SUITABLY_DESIGNED', 'C1'],
    ['IMPLEMENTATION', 'NOT_IMPLEMENTED', undefined],
  ] as const)('%s with a confirmed deviation is %s', (kind, conclusion, rule) => {
    given(testOfControls, ...one(kind, 'FAIL'))
      .when((state) => {
        const facts = decide(state, confirmedAll('c-1'));
        expect(facts[0]?.data).toMatchObject({ conclusion, d: 1, ...(rule ? { rule } : {}) });
        return [];
      })
      .thenNothing();
  });

  it('C1 an implementation of a deficient design', () => {
    given(testOfControls, ...one('IMPLEMENTATION'))
      .when((state) => {
        const facts = concludeTest({ testId: 't-1' }, AUDITOR, state, { ...base, designDeficient: true });
        expect(facts[0]?.data).toMatchObject({ conclusion: 'NOT_SUITABLY_DESIGNED', rule: 'C1' });
        return [];
      })
      .thenNothing();
  });
});
