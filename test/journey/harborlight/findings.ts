import type { Controls } from '../steps/controls.js';
import { exceptionOf, extendAndPass, readExceptions } from '../steps/exceptions.js';
import { readDrawn, resultsOf } from '../steps/samples.js';
import type { PlannedTest } from '../steps/tests.js';
import { inOrder } from '../walk.js';
import type { Harborlight } from './harborlight.js';
import { GONE, LOST } from './happenings.js';
import { followUp, requestOf } from './requests.js';
import { AUDIT } from './step-5-prepare.js';

/** What is found on 05-11, by control and item. */
const FOUND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'HL-09': { 'LVR-002': 'Nothing shows when the account was closed.' },
  'HL-16': { 'CHG-007': 'Went out on 03-20 before anybody had looked at it.' },
  'HL-20': { '2037-03': 'Nobody reconciled the letters of March.' },
};

/** Those that are departures, and why. */
const CAUSES: Readonly<Record<string, string>> = {
  'HL-16': 'The rule of the repository was off for an hour.',
  'HL-20': 'The only person who reconciles was away, and nobody stood in.',
};

export const testOf = (code: string): string => `tst-${code}`;

/** 05-11: every sampled item gets its result; where the records are gone, that it could not be had. */
export const record = async (walk: Harborlight, tests: readonly PlannedTest[]): Promise<void> => {
  const orders = [];
  for (const test of tests) {
    const { code } = test.control;
    const { sample } = await readDrawn(walk, AUDIT, test);
    const lost = LOST[code];
    const unable = lost ? { keys: lost, requestId: requestOf(code), why: GONE } : undefined;
    orders.push(resultsOf(test.testId, sample.items, FOUND[code], unable));
  }
  await inOrder(walk.cast.auditor, orders);
  await walk.settle();
};

/** 05-12: one exception is cleared by proof from the period (EXC-2), two are confirmed after their samples are extended. */
export const settleExceptions = async (walk: Harborlight, controls: Controls): Promise<void> => {
  const { cast, settle } = walk;
  const content = 'Log of the directory: account of LVR-002 closed on 2037-03-17 at 15:00.';
  const evidenceIds = await followUp(walk, controls, 'HL-09', [{ content, at: '2037-03-17T15:00:00.000Z' }]);
  await cast.lead.command('clearException', {
    ...{ exceptionId: await exceptionOf(walk, AUDIT, testOf('HL-09')), evidenceIds },
    rationale: 'The log of the directory shows that the account was closed on the day.',
  });
  for (const code of Object.keys(CAUSES)) await extendAndPass(walk, testOf(code));
  await settle();
  for (const [code, cause] of Object.entries(CAUSES)) {
    const effect = Object.values(FOUND[code] ?? {}).join(' ');
    const exceptionId = await exceptionOf(walk, AUDIT, testOf(code));
    await cast.lead.command('confirmDeviation', { exceptionId, cause, effect });
  }
  await settle();
};

/** Item and state of each exception, and whether management answered it. */
export const lookAtExceptions = async (walk: Harborlight): Promise<void> => {
  const exceptions = await readExceptions(walk, AUDIT);
  const told = Object.keys(FOUND).map((code) => {
    const found = exceptions.find(({ testId }) => testId === testOf(code));
    return `${found?.itemKey} ${found?.state} ${found?.response?.state ?? 'NONE'}`;
  });
  walk.checks.see('G6', { exceptions: exceptions.length, 'item, state, response': told.join(', ') });
};
