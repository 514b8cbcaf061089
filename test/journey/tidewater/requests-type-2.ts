import { dueStepAt } from '@attestry/soc2/calendar';
import { exampleDay, exampleInstant, walkInstant } from './calendar.js';
import { passUntil } from './days.js';
import { AUDIT_2 } from './period.js';
import { acceptAnswers, answer, cancel, raise, requestsOf } from '../steps/requests.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

const NUMBER = { initial: 41, followUps: 9, questions: 4, cancelled: 2, late: 3 };

/** Codes of the controls in turn, as many as there are requests. */
const codes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `TF-${String((index % 31) + 1).padStart(2, '0')}`);

const INITIAL = requestsOf(AUDIT_2, 'INITIAL', codes(NUMBER.initial));
const FOLLOW_UPS = requestsOf(AUDIT_2, 'FOLLOW_UP', codes(NUMBER.followUps), INITIAL);
const QUESTIONS = requestsOf(AUDIT_2, 'QUESTION', codes(NUMBER.questions));
const NOT_NEEDED = INITIAL.slice(-NUMBER.cancelled);
const LATE = INITIAL.slice(0, NUMBER.late);
const ON_TIME = [...INITIAL.slice(NUMBER.late, -NUMBER.cancelled), ...FOLLOW_UPS, ...QUESTIONS];

/** 07-06: 54 requests, due on 07-13. */
export const askType2 = async (walk: Tidewater, controls: Controls): Promise<void> => {
  await raise(walk, AUDIT_2, controls, INITIAL);
  await raise(walk, AUDIT_2, controls, [...FOLLOW_UPS, ...QUESTIONS]);
};

/** 07-10: most are answered before they are due; two are not needed. */
export const answerOnTime = async (walk: Tidewater): Promise<void> => {
  await answer(walk, ON_TIME);
  await cancel(walk, NOT_NEEDED);
  await walk.settle();
  await acceptAnswers(walk, ON_TIME);
};

const REQUEST = `query Request($id: ID!) { request(id: $id) { raisedAt dueOn thread { kind at } } }`;

interface Answer {
  readonly request: {
    readonly raisedAt: string;
    readonly dueOn: string;
    readonly thread: readonly { readonly kind: string; readonly at: string }[];
  };
}

const lookAtLateOne = async (walk: Tidewater): Promise<void> => {
  const [one] = LATE;
  const { request } = await walk.cast.lead.query<Answer>(REQUEST, { id: one?.requestId });
  await walk.facts.since();
  const of = (type: string): string[] =>
    walk.facts
      .of(type)
      .filter(({ data }) => data['requestId'] === one?.requestId)
      .map(({ data, effectiveAt }) => `${String(data['level'])} ${exampleInstant(effectiveAt)}`);
  walk.checks.see('8.8', {
    'late request raised on, due on': `${exampleDay(request.raisedAt)}, ${exampleDay(request.dueOn)}`,
    'its reminder': of('EvidenceRequestDueSoon.v1').join(', '),
    'whom its lateness reached': [...of('EvidenceRequestOverdue.v1'), ...of('EvidenceRequestEscalated.v1')].join(', '),
    'its answer': exampleInstant(request.thread.find(({ kind }) => kind === 'ANSWER')?.at),
    'its next level': exampleInstant(dueStepAt(request.dueOn, 7, 'BUSINESS_DAYS')),
  });
};

/** 07-17 15:00: three are answered late, after their lateness has reached the compliance manager. */
export const answerLater = async (walk: Tidewater, controls: Controls): Promise<void> => {
  await passUntil(walk, controls, new Date(walkInstant('2026-07-17T15:00:00Z')));
  await answer(walk, LATE);
  await walk.settle();
  await acceptAnswers(walk, LATE);
  await lookAtLateOne(walk);
};
