import type { EventType, Fact } from '@attestry/contracts';
import {
  auditClosed,
  fieldworkEnded,
  fieldworkStarted,
  listAccepted,
  planned,
} from '../audit-engagement/audit.examples.js';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import { knownControlDoc } from '../known-control/known-control.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { drafted, submitted } from '../management-response/management-response.examples.js';
import { criterionConcluded, proposed } from '../opinion/opinion.examples.js';
import { opinionDecided, reportDrafted, reportIssued } from '../report/report.examples.js';
import {
  concluded,
  itemRecorded,
  planned as testPlanned,
  started,
} from '../test-of-controls/test-of-controls.examples.js';
import type { Case } from './case.js';
import { LEAD, MANAGER, OWNER } from './case.js';

const [reportId, auditId, exceptionId] = ['rep-1', 'aud-1', 'exc-1'];
const now = '2026-02-06T12:00:00.000Z';
const primary = (...codes: string[]) => codes.map((criterion) => ({ criterion, role: 'PRIMARY' as const }));
const controls = [
  { controlId: 'c-1', version: 1, criteria: ['CC6.1', 'CC6.2'] },
  { controlId: 'c-2', version: 1, criteria: ['A1.1'] },
];
const known = {
  'known-engagement': [knownEngagementDoc()],
  'known-control': [
    knownControlDoc({ mappings: primary('CC6.1', 'CC6.2') }),
    knownControlDoc({ id: 'c-2', mappings: primary('A1.1') }),
  ],
};
const test = (controlId: string, kind: 'DESIGN' | 'IMPLEMENTATION', conclusion: string): Fact<EventType>[] => {
  const testId = `${controlId}-${kind}`;
  const verdict = { conclusion, proposal: conclusion } as Parameters<typeof concluded>[0];
  return [
    testPlanned({ testId, controlId, kind }),
    started({ testId }),
    concluded({ testId, controlId, N: 0, n: 0, ...verdict }),
  ];
};
const working = [planned(), listAccepted(controls), fieldworkStarted()];
const tested = (implemented = 'IMPLEMENTED'): Fact<EventType>[] => [
  ...test('c-1', 'DESIGN', 'SUITABLY_DESIGNED'),
  ...test('c-1', 'IMPLEMENTATION', implemented),
  ...test('c-2', 'DESIGN', 'SUITABLY_DESIGNED'),
  ...test('c-2', 'IMPLEMENTATION', 'IMPLEMENTED'),
];
const reporting = (implemented?: string): Fact<EventType>[] => [...working, ...tested(implemented), fieldworkEnded()];
const qualified = proposed({ kind: 'QUALIFIED', M: 3, X: 1, criteria: ['CC6.2'], rule: 'O4', notMet: ['CC6.2'] });
const opinion = (proposal = proposed({ M: 3 })) => [
  ...['CC6.1', 'CC6.2', 'A1.1'].map((code) => criterionConcluded(code)),
  proposal,
];
const draft = [...reporting(), ...opinion(), reportDrafted()];
const decided = [...draft, opinionDecided()];
const first = { command: 'signManagementAssertion', input: { auditId }, by: OWNER };
const issue = {
  now,
  known,
  past: decided,
  first,
  command: 'issueReport',
  input: { reportId, reportDate: '2026-02-06' },
  by: LEAD,
};
const decide = { now, known, command: 'decideOpinion', input: { reportId }, by: LEAD };
const compensate = {
  ...{ now, known, past: reporting('NOT_IMPLEMENTED'), command: 'proposeOpinion', by: LEAD },
  input: (controlId: string) => ({
    auditId,
    compensations: [{ criterion: 'CC6.2', controlId, reason: 'Another control caught each case within the same day.' }],
  }),
};
const confirmation = [...working, raised(), confirmed()];
const respond = {
  now: '2026-01-20T12:00:00.000Z',
  past: confirmation,
  by: MANAGER,
  command: 'draftManagementResponse',
};
const text = 'We changed the people system.';
const clear = {
  ...{ past: [...working, raised()], command: 'clearException', by: LEAD },
  input: { exceptionId, evidenceIds: ['e-1'], rationale: 'The export shows the removal in time.' },
};
const evidence = (day: string) => ({
  ...known,
  'known-evidence': [{ id: 'e-1', controlIds: ['c-1'], state: 'ACCEPTED', validFrom: day, validTo: day }],
});

/** Exceptions, responses, opinion and report: EXC-1 to EXC-4, MRS-1 to MRS-4, RPT-1 to RPT-9, rows 61 to 67. */
export const REPORT_CASES: readonly Case[] = [
  { ...clear, name: 'EXC-1 clear a confirmed deviation', past: confirmation, code: 'EXCEPTION_IMMUTABLE' },
  {
    ...{ name: 'EXC-1 confirm a cleared exception', past: [...working, raised(), cleared()], by: LEAD },
    ...{ command: 'confirmDeviation', input: { exceptionId, cause: 'x', effect: 'y' }, code: 'EXCEPTION_IMMUTABLE' },
  },
  {
    ...{
      ...clear,
      name: 'EXC-2 row 61 clear an exception with proof of a later repair',
      code: 'REPAIR_DOES_NOT_CLEAR',
    },
    known: evidence('2026-01-10T00:00:00.000Z'),
  },
  {
    ...{ ...clear, name: 'EXC-2 clear an exception without proof', code: 'EVIDENCE_REQUIRED' },
    ...{ known, input: { ...clear.input, evidenceIds: [] } },
  },
  { ...clear, name: 'EXC-3 row 62 CM clears an exception', by: MANAGER, code: 'FORBIDDEN_ROLE' },
  {
    ...{ name: 'EXC-3 row 62 CM rewords what was observed', past: [...working, raised()], by: MANAGER },
    ...{ command: 'recordItemResult', code: 'FORBIDDEN_ROLE' },
    input: { testId: 't-1', itemKey: 'I-1', attribute: 'A', result: 'PASS', note: 'It was in time.' },
  },
  {
    ...{ ...respond, name: 'MRS-1 respond to an exception that is undecided', code: 'DEVIATION_NOT_CONFIRMED' },
    ...{ past: [...working, raised()], input: { exceptionId, text } },
  },
  {
    ...{ ...respond, name: 'MRS-2 row 63 second response to one deviation', code: 'RESPONSE_ALREADY_SUBMITTED' },
    ...{ past: [...confirmation, drafted(), submitted('a'.repeat(64))], input: { exceptionId, text } },
  },
  {
    ...{ ...respond, name: 'MRS-4 a response after the window', code: 'RESPONSE_WINDOW_CLOSED' },
    ...{ now: '2026-02-16T12:00:00.000Z', input: { exceptionId, text } },
  },
  {
    ...{ ...respond, name: 'MRS-4 a response after the report', code: 'RESPONSE_WINDOW_CLOSED' },
    ...{ past: [...confirmation, fieldworkEnded(), auditClosed()], input: { exceptionId, text } },
  },
  {
    ...{
      ...compensate,
      name: 'row 64 compensate CC6.2 by a control not mapped to it',
      code: 'COMPENSATION_NOT_MAPPED',
    },
    input: compensate.input('c-2'),
  },
  {
    ...{
      ...compensate,
      name: '4.8 compensate CC6.2 by a control that failed itself',
      code: 'COMPENSATION_NOT_EFFECTIVE',
    },
    input: compensate.input('c-1'),
  },
  {
    ...{
      name: 'EXC-4 propose an opinion with an exception undecided',
      now,
      known,
      command: 'proposeOpinion',
      by: LEAD,
    },
    ...{ past: [...reporting(), raised()], input: { auditId }, code: 'EXCEPTIONS_UNRESOLVED' },
  },
  {
    ...{ ...issue, name: 'RPT-1 row 66 issue report with one RAISED exception', code: 'REPORT_NOT_READY' },
    ...{ past: [...decided, raised()], details: { missing: ['EXCEPTIONS_FINAL'] } },
  },
  {
    ...{ name: 'RPT-1 issue a report without an assertion', now, known, past: decided, by: LEAD, input: issue.input },
    ...{ command: 'issueReport', code: 'REPORT_NOT_READY', details: { missing: ['ASSERTION_SIGNED'] } },
  },
  {
    ...{ ...decide, name: 'RPT-2 row 65 AL decides UNQUALIFIED against QUALIFIED without rationale' },
    past: [...reporting('NOT_IMPLEMENTED'), ...opinion(qualified), reportDrafted()],
    ...{ input: { reportId, kind: 'UNQUALIFIED', rationale: 'Not material.' }, code: 'OPINION_RATIONALE_REQUIRED' },
  },
  {
    ...{
      ...decide,
      name: 'RPT-3 decide without choosing where both kinds are pervasive',
      code: 'OPINION_CHOICE_REQUIRED',
    },
    past: [...reporting(), ...opinion(proposed({ kind: 'CHOICE_REQUIRED', rule: 'O1' })), reportDrafted()],
  },
  {
    ...{ ...decide, name: 'RPT-4 row 67 change an issued report', code: 'REPORT_ALREADY_ISSUED' },
    past: [...decided, reportIssued(), auditClosed()],
  },
  {
    ...{ ...issue, name: 'RPT-6 a report dated before fieldwork ended', code: 'REPORT_DATE_INVALID' },
    input: { reportId, reportDate: '2026-01-29' },
  },
  {
    ...{ ...issue, name: 'RPT-7 a report after ten days without a reason', code: 'AUDIT_TOO_SHORT' },
    past: [
      ...[planned(), listAccepted(controls), fieldworkStarted('2026-01-27T09:00:00.000Z'), ...tested()],
      ...[fieldworkEnded(), ...opinion(), reportDrafted(), opinionDecided()],
    ],
  },
  {
    ...{ ...issue, name: 'RPT-8 a report of a firm whose licence ends before it', code: 'AUDIT_FIRM_NOT_ACCREDITED' },
    ...{ now: '2028-01-03T12:00:00.000Z', input: { reportId, reportDate: '2028-01-03' } },
  },
  {
    ...{ ...issue, name: 'RPT-9 a report signed by another firm', code: 'FORBIDDEN_ROLE' },
    by: { ...LEAD, firm: 'firm-9' },
  },
  { ...issue, name: 'RPT-9 a report issued by staff', by: { ...LEAD, roles: ['AU'] }, code: 'FORBIDDEN_ROLE' },
  {
    ...{ name: '2.24 the auditor signs the assertion of management', past: [...reporting(), ...opinion()], known },
    ...{ command: 'signManagementAssertion', input: { auditId }, by: LEAD, code: 'FORBIDDEN_ROLE' },
  },
  {
    ...{ name: 'EXC-1 ask about what was decided', past: confirmation, command: 'clarifyException', by: LEAD },
    ...{ input: { exceptionId, requestId: 'req-1' }, code: 'EXCEPTION_IMMUTABLE' },
  },
  {
    ...{ name: 'EXC-1 take a recorded FAIL back', now, by: LEAD, command: 'recordItemResult' },
    past: [...working, testPlanned({ kind: 'IMPLEMENTATION' }), started(), itemRecorded('c-1', 'FAIL')],
    ...{ input: { testId: 't-1', itemKey: 'c-1', attribute: 'A', result: 'PASS' }, code: 'EXCEPTION_IMMUTABLE' },
  },
];
