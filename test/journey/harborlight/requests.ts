import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import type { Controls } from '../steps/controls.js';
import type { Asked } from '../steps/requests.js';
import { acceptAnswers, answer, raise, requestsOf } from '../steps/requests.js';
import type { Harborlight } from './harborlight.js';
import { GONE, LOST } from './happenings.js';
import { AUDIT } from './step-5-prepare.js';

const ANSWERED = ['HL-09', 'HL-16'];
const INITIAL = requestsOf(AUDIT, 'INITIAL', [...ANSWERED, ...Object.keys(LOST)]);
const asked = (code: string): Asked[] => INITIAL.filter((one) => one.code === code);

export const requestOf = (code: string): string => asked(code)[0]?.requestId ?? '';

/** 05-04: what the auditors ask for. */
export const ask = (walk: Harborlight, controls: Controls) => raise(walk, AUDIT, controls, INITIAL);

/** 05-08: two requests are answered; for the three others the records of March are gone, as management declares. */
export const answerOrDeclare = async (walk: Harborlight): Promise<void> => {
  const there = ANSWERED.flatMap(asked);
  await answer(walk, there);
  await walk.settle();
  await acceptAnswers(walk, there);
  await walk.cast.owner.commands(
    Object.keys(LOST).map((code): Order => ({
      name: 'declareUnobtainable',
      input: {
        requestId: requestOf(code),
        why: GONE,
      },
    })),
  );
  await walk.settle();
};

/** Something else is asked for, and the owner has it: proof of the period, let in by the request (EVD-7). Gives its ids. */
export const followUp = async (
  walk: Harborlight,
  controls: Controls,
  code: string,
  shown: readonly { readonly content: string; readonly at: string }[],
): Promise<string[]> => {
  const { cast, settle } = walk;
  const control = controls.get(code);
  if (!control) throw new Error(`There is no control ${code}.`);
  const following = requestsOf(AUDIT, 'FOLLOW_UP', [code], asked(code)).map((one) => ({
    ...one,
    requestId: `${one.requestId}-${code}`,
  }));
  const requestId = following[0]?.requestId ?? '';
  await raise(walk, AUDIT, controls, following);
  await settle();
  const evidenceIds = shown.map(() => randomUUID());
  await cast[control.owner].commands(
    shown.map(({ content, at }, index): Order => ({
      name: 'submitEvidence',
      input: {
        ...{ evidenceId: evidenceIds[index] ?? '', controlIds: [control.controlId], kind: 'workflow_ticket' },
        ...{ content, validFrom: at, validTo: at, requestId },
      },
    })),
  );
  await cast.compliance.commands(
    evidenceIds.map((evidenceId): Order => ({ name: 'acceptEvidence', input: { evidenceId } })),
  );
  await settle();
  await cast.compliance.command('answerRequest', { requestId, evidenceIds });
  await cast.auditor.command('acceptAnswer', { requestId });
  await settle();
  return evidenceIds;
};
