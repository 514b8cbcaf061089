import type { EventType, Fact } from '@attestry/contracts';
import { auditClosed, fieldworkStarted, listAccepted, planned } from '../audit-engagement/audit.examples.js';
import { raised } from '../exception/exception.examples.js';
import { exceptionIdOf } from '../exception/exception.js';
import { confirmed } from '../exception/exception.examples.js';
import { knownControlDoc } from '../known-control/known-control.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { defined, frozen } from '../population/population.examples.js';
import { drawn } from '../sample/sample.examples.js';
import {
  concluded,
  itemRecorded,
  planned as testPlanned,
  started,
} from '../test-of-controls/test-of-controls.examples.js';
import type { Case } from './case.js';
import { LEAD, MANAGER, STAFF } from './case.js';
import { LEAVERS } from './cut.examples.js';

const PERIOD = { start: '2026-01-01', endExclusive: '2026-07-01' };
/** `nonce-TF-13-1` of the worked example, and what commits to it. */
const NONCE = 'nonce-TF-13-1';
const COMMITMENT = '83faa773394670f267b364d1f9deed7ca838c75ea5f9f9dd0ce2a73fefc4a694';
const now = '2026-07-20T10:00:00.000Z';
const [testId, populationId] = ['t-1', 'pop-1'];
const controls = [{ controlId: 'c-1', version: 1, criteria: ['CC6.2', 'CC6.3'] }];
const known = { 'known-engagement': [knownEngagementDoc({ type: 'TYPE_2', period: PERIOD })] };
const audit = (type: 'TYPE_1' | 'TYPE_2' = 'TYPE_2'): Fact<EventType>[] => [
  planned({ type }),
  listAccepted(controls),
  fieldworkStarted('2026-07-06T09:00:00.000Z'),
];
const running = [...audit(), testPlanned(), started()];
const cut = frozen({ count: 6, digest: LEAVERS.digest, nonceCommitment: COMMITMENT });
const population = [...running, defined(), cut];
const five = ['I-1', 'I-2', 'I-3', 'I-4', 'I-5'];
const sampled = [...population, drawn({ items: five, n: 5 })];
const passed = five.map((key) => itemRecorded(key, 'PASS'));
const deviating = (key: string) => {
  const exceptionId = exceptionIdOf('t-1', key, 'A');
  return [itemRecorded(key, 'FAIL'), raised({ exceptionId, itemKey: key }), confirmed({ exceptionId, itemKey: key })];
};
const deficient = { testId: 't-0', kind: 'DESIGN', conclusion: 'NOT_SUITABLY_DESIGNED' } as const;
const plan = {
  ...{ now, known, past: audit(), command: 'planTest', by: STAFF },
  input: { auditId: 'aud-1', controlId: 'c-1', kind: 'OPERATING', attributes: ['A'], methods: ['INSPECTION'] },
};
const conclude = { now, known, command: 'concludeTest', input: { testId }, by: STAFF };
const record = {
  ...{ now, past: sampled, command: 'recordItemResult', by: STAFF },
  input: { testId, itemKey: 'I-1', attribute: 'A', result: 'PASS' },
};
const freeze = {
  now,
  known,
  command: 'freezePopulation',
  input: { populationId, nonceCommitment: COMMITMENT },
  by: STAFF,
};
const draw = {
  now,
  past: population,
  command: 'drawSample',
  input: { populationId, nonce: NONCE, risk: 'BASE' },
  by: STAFF,
};
const why = 'Two leavers of May are missing in the list.';

/** Tests, populations and samples: TOC-1 to TOC-8, POP-1 to POP-4, SMP-1 to SMP-6, AUD-2, C6, D13, rows 56 to 60. */
export const TEST_CASES: readonly Case[] = [
  {
    ...plan,
    name: 'TOC-1 row 56 operating test in a Type 1',
    past: audit('TYPE_1'),
    code: 'OPERATING_TEST_NOT_ALLOWED',
  },
  {
    ...{ ...plan, name: 'TOC-2 row 57 test by inquiry alone', code: 'INQUIRY_ALONE_INSUFFICIENT' },
    input: { ...plan.input, methods: ['INQUIRY'] },
  },
  {
    ...conclude,
    name: 'TOC-3 an item without a result',
    past: [...sampled, ...passed.slice(1)],
    code: 'ITEMS_NOT_TESTED',
  },
  {
    ...{ ...record, name: 'TOC-4 an item outside the sample', code: 'ITEM_NOT_IN_SAMPLE' },
    input: { ...record.input, itemKey: 'I-9' },
  },
  {
    ...{ name: 'TOC-6 D9 tested by who performed the control', now, past: [...audit(), testPlanned()] },
    known: { 'known-control': [knownControlDoc({ people: ['p-03', STAFF.person] })] },
    ...{ command: 'startTest', input: { testId }, by: STAFF, code: 'AUDITOR_NOT_INDEPENDENT' },
  },
  {
    ...{ ...plan, name: 'TOC-7 operating test of a deficient design', code: 'DESIGN_DEFICIENT' },
    past: [
      ...audit(),
      testPlanned({ testId: 't-0', kind: 'DESIGN' }),
      started({ testId: 't-0' }),
      concluded(deficient),
    ],
  },
  { ...record, name: 'TOC-8 a result after the report', past: [...sampled, auditClosed()], code: 'AUDIT_CLOSED' },
  { ...record, name: 'D11 the organization records a result', by: MANAGER, code: 'FORBIDDEN_ROLE' },
  {
    ...{ ...record, name: '4.8 UNABLE without a request that was declared unobtainable', code: 'VALIDATION_FAILED' },
    input: { ...record.input, result: 'UNABLE' },
  },
  {
    ...{ ...conclude, name: 'D13 staff concludes otherwise than proposed', past: [...sampled, ...passed] },
    input: { testId, conclusion: 'NOT_EFFECTIVE', rationale: 'I do not believe the export of the register.' },
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    ...{ ...conclude, name: 'D13 the lead concludes otherwise without a reason', past: [...sampled, ...passed] },
    ...{ input: { testId, conclusion: 'NOT_EFFECTIVE' }, by: LEAD, code: 'REASON_REQUIRED' },
  },
  {
    ...{ ...conclude, name: 'AUD-2 conclude on an interim population', code: 'PERIOD_NOT_ENDED' },
    past: [...running, defined(), frozen({ ...cut.data, interim: true }), drawn({ items: five, n: 5 }), ...passed],
  },
  {
    ...{ ...conclude, name: 'C6 conclude on one deviation without an extension', code: 'EXTENSION_REQUIRED' },
    past: [...sampled, ...passed.slice(1), ...deviating('I-1')],
  },
  {
    ...{ ...conclude, name: 'EXC-4 conclude while an exception is undecided', code: 'EXCEPTIONS_UNRESOLVED' },
    past: [
      ...sampled,
      ...passed.slice(1),
      itemRecorded('I-1', 'FAIL'),
      raised({ exceptionId: exceptionIdOf('t-1', 'I-1', 'A') }),
    ],
  },
  {
    ...{ name: '2.19 reopen a test that runs', now, past: running, command: 'reopenTest', by: LEAD },
    ...{ input: { testId, reason: 'A second reviewer read it otherwise.' }, code: 'TEST_INVALID_STATE' },
  },
  {
    ...{ ...freeze, name: 'POP-1 two items of one key', code: 'POPULATION_KEY_DUPLICATE' },
    past: [...running, defined({ controlId: 'c-twice' })],
  },
  {
    ...{ ...freeze, name: 'POP-2 an item outside the period', code: 'POPULATION_ITEM_OUTSIDE_PERIOD' },
    past: [...running, defined({ controlId: 'c-outside' })],
  },
  {
    ...{ ...draw, name: 'POP-3 the log gives other items than were frozen', code: 'POPULATION_DIGEST_MISMATCH' },
    past: [...running, defined(), frozen({ ...cut.data, digest: '0'.repeat(64) })],
  },
  {
    ...{ ...freeze, name: 'POP-4 row 58 freeze before the period end, not interim', past: [...running, defined()] },
    ...{ now: '2026-06-30T23:59:59.000Z', code: 'PERIOD_NOT_ENDED' },
  },
  {
    ...draw,
    name: 'SMP-1 draw from a population that is not frozen',
    past: [...running, defined()],
    code: 'POPULATION_NOT_FROZEN',
  },
  {
    ...{ ...draw, name: 'SMP-2 row 59 sample of 4 where the rule says 5', code: 'SAMPLE_TOO_SMALL' },
    input: { ...draw.input, n: 4 },
  },
  {
    ...{ ...draw, name: 'SMP-2 sample of 7 from 6', code: 'SAMPLE_EXCEEDS_POPULATION' },
    input: { ...draw.input, n: 7, reason: 'To be on the safe side of it.' },
  },
  {
    ...{ ...draw, name: 'SMP-2 a larger sample without a reason', code: 'REASON_REQUIRED' },
    input: { ...draw.input, n: 6 },
  },
  {
    ...{ ...draw, name: '4.7 another nonce than was committed to', code: 'NONCE_NOT_COMMITTED' },
    input: { ...draw.input, nonce: 'nonce-2' },
  },
  { ...draw, name: 'SMP-6 a second sample', past: sampled, code: 'SAMPLE_ALREADY_DRAWN' },
  {
    ...{ name: 'SMP-5 row 60 replace a failed sample item', now, past: [...sampled, itemRecorded('I-1', 'FAIL')] },
    ...{ command: 'replaceItem', input: { sampleId: populationId, itemKey: 'I-1', reason: why }, by: LEAD },
    code: 'FAILED_ITEM_NOT_REPLACEABLE',
  },
  {
    ...{ name: '2.20 replace a population nobody challenged', now, past: population, command: 'replacePopulation' },
    ...{ input: { populationId, newId: 'pop-2', reason: why }, by: STAFF, code: 'POPULATION_INVALID_STATE' },
  },
  {
    ...{ name: '2.20 challenge a population without saying why', now, past: population, by: STAFF },
    ...{ command: 'challengeCompleteness', input: { populationId, reason: 'wrong' }, code: 'REASON_REQUIRED' },
  },
];
