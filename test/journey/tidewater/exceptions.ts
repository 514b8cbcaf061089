import { randomUUID } from 'node:crypto';
import type { AuditException } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { exceptionOf, extendAndPass, respondTo } from '../steps/exceptions.js';
import type { PlannedTest } from '../steps/tests.js';
import { inOrder } from '../walk.js';
import { exampleDay, walkInstant } from './calendar.js';
import { EMERGENCY } from './happenings.js';
import { AUDIT_2 } from './period.js';
import { readDrawn, resultsOf } from '../steps/samples.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

/** What the two deviations are, by control. */
const FOUND: Readonly<Record<string, { readonly item: string; readonly note: string; readonly cause: string }>> = {
  'TF-26': {
    item: EMERGENCY,
    note: 'Put in production in an emergency without prior review; reviewed the day after, at 09:10.',
    cause: 'Nobody was on call who may review.',
  },
  'TF-13': {
    item: 'LVR-004',
    note: 'Left on 04-10 at 17:00; the account was disabled on 04-19 at 09:00, 208 hours later.',
    cause: 'Nobody told the administrators of the leaver.',
  },
};

const testOf = (code: string): string => `tst-${code}`;

/** Tests the sample of every control but the other one with an exception; what is found is noted. */
export const findExceptions = async (
  walk: Tidewater,
  tests: readonly PlannedTest[],
  code: 'TF-26' | 'TF-13',
): Promise<void> => {
  const later =
    code === 'TF-26' ? ['TF-13'] : tests.map(({ control }) => control.code).filter((one) => one !== 'TF-13');
  const due = tests.filter(({ control }) => !later.includes(control.code));
  const orders = [];
  for (const test of due) {
    const { sample } = await readDrawn(walk, AUDIT_2, test);
    const { item, note } = FOUND[test.control.code] ?? {};
    orders.push(resultsOf(test.testId, sample.items, item && note ? { [item]: note } : {}));
  }
  await inOrder(walk.cast.auditor, orders);
  await walk.settle();
};

/** 07-16: a review note of today shows a repair, not that the control worked. */
export const tryToRepair = async (walk: Tidewater, controls: Controls): Promise<void> => {
  const [evidenceId, now] = [randomUUID(), (await walk.clock.now()).toISOString()];
  await walk.cast.engineering.command('submitEvidence', {
    ...{ evidenceId, controlIds: [controls.get('TF-26')?.controlId ?? ''], kind: 'pull_request_export' },
    ...{ content: `Review note of ${EMERGENCY}, written ${now}`, validFrom: now },
  });
  await walk.settle();
  const clearing = walk.cast.lead.command('clearException', {
    ...{ exceptionId: await exceptionOf(walk, AUDIT_2, testOf('TF-26')), evidenceIds: [evidenceId] },
    rationale: 'The change was reviewed once more, today.',
  });
  walk.checks.see('8.8', {
    'clearing EX-1 by a note of 07-16': (await expectRefusal('REPAIR_DOES_NOT_CLEAR', clearing)).code,
  });
};

/** 07-16: proof of the locked period is taken only as the answer to a request. */
export const tryToClear = async (walk: Tidewater, controls: Controls): Promise<void> => {
  const sent = walk.cast.people.command('submitEvidence', {
    ...{ controlIds: [controls.get('TF-13')?.controlId ?? ''], kind: 'workflow_ticket' },
    ...{ content: 'The account of LVR-004 was closed by hand.', validFrom: walkInstant('2026-04-11T09:00:00Z') },
  });
  walk.checks.see('8.8', { 'proof of 04-11 sent on 07-16': (await expectRefusal('EVIDENCE_AFTER_CUTOFF', sent)).code });
};

/** 07-20: the two samples are extended. */
export const extend = async (walk: Tidewater): Promise<void> => {
  for (const code of Object.keys(FOUND)) await extendAndPass(walk, testOf(code));
  await walk.settle();
};

/** 07-24: the lead auditor confirms both as deviations. */
export const confirm = async (walk: Tidewater): Promise<void> => {
  for (const [code, { cause, note: effect }] of Object.entries(FOUND))
    await walk.cast.lead.command('confirmDeviation', {
      exceptionId: await exceptionOf(walk, AUDIT_2, testOf(code)),
      cause,
      effect,
    });
  await walk.settle();
};

export const respond = async (walk: Tidewater, code: 'TF-26' | 'TF-13'): Promise<void> =>
  respondTo(walk, await exceptionOf(walk, AUDIT_2, testOf(code)));

/** An exception as the worked example tells it: raised, confirmed, answered, and until when it could be. */
export const toldOf = (exceptions: readonly AuditException[], code: string): string => {
  const found = exceptions.find(({ testId }) => testId === testOf(code));
  const { itemKey, state, raisedAt, respondBy, response } = found ?? {};
  return `${itemKey} ${state}, raised ${exampleDay(raisedAt)}, answered ${exampleDay(response?.submittedAt)} of ${exampleDay(respondBy)}`;
};
