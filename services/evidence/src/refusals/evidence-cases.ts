import { createHash } from 'node:crypto';
import { accepted, held, submitted } from '../evidence/evidence.examples.js';
import type { Case, Doc } from './case.js';
import { AUDITOR, ENGINEER, MANAGER, SYSTEM } from './case.js';

const evidenceId = 'e-1';
const stream = 'evidence-acme-e-1';
const there = { [stream]: [submitted({})] };
const taken = { [stream]: [submitted({}), accepted({})] };
const both = { ...taken, 'evidence-acme-e-2': [submitted({ evidenceId: 'e-2' })] };
const why = 'The export of March lacked two accounts.';
const input = { controlIds: ['c-1'], kind: 'workflow_ticket', content: 'ticket 1', validFrom: '2026-01-01T00:00:00Z' };
const submit = { command: 'submitEvidence', by: ENGINEER, input };
const supersede = {
  command: 'supersedeEvidence',
  streams: both,
  input: { evidenceId, newEvidenceId: 'e-2', reason: why },
};
const redact = {
  command: 'redactEvidence',
  by: MANAGER,
  streams: taken,
  input: { evidenceId, replacementDigest: 'b'.repeat(64), reason: why },
};
const documents = (docs: Readonly<Record<string, readonly object[]>>) => ({
  documents: docs as Readonly<Record<string, readonly Doc[]>>,
});
const locked = {
  'known-period': [
    {
      id: 'per-1',
      engagementId: 'eng-1',
      start: '2025-07-01',
      endExclusive: '2026-01-01',
      lockedAt: '2026-01-01T00:00:00Z',
    },
  ],
};
const inside = { ...input, validFrom: '2025-12-30T00:00:00Z' };
const digest = createHash('sha256').update('ticket 1').digest('hex');
const twin = {
  id: 'e-0',
  digest,
  controlIds: ['c-1'],
  state: 'ACCEPTED',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2026-01-01T00:00:00.000Z',
};

/** Evidence: rules EVD-1 to EVD-11, rows 46 to 52, D1, D10. */
export const EVIDENCE_CASES: readonly Case[] = [
  {
    ...submit,
    name: 'EVD-2 row 46 validFrom tomorrow',
    input: { ...input, validFrom: '2026-01-02T12:00:00Z' },
    code: 'EVIDENCE_FROM_FUTURE',
  },
  {
    ...submit,
    name: 'EVD-2 an interval that ends before it begins',
    input: { ...input, validTo: '2025-12-31T00:00:00Z' },
    code: 'EVIDENCE_INTERVAL_INVALID',
  },
  {
    ...submit,
    name: 'EVD-5 row 47 a client sends recordedAt',
    input: { ...input, recordedAt: '2026-01-01T00:00:00Z' },
    code: 'RECORDED_TIME_NOT_SETTABLE',
  },
  {
    ...submit,
    name: 'EVD-3 row 48 a digest that is not that of the content',
    input: { ...input, digest: 'b'.repeat(64) },
    code: 'EVIDENCE_DIGEST_MISMATCH',
  },
  {
    ...submit,
    name: 'EVD-3 row 48 a digest that nobody uploaded',
    input: { ...input, content: undefined, digest: 'b'.repeat(64) },
    code: 'EVIDENCE_DIGEST_MISMATCH',
  },
  {
    ...submit,
    name: 'EVD-10 too many words',
    input: { ...input, content: 'x'.repeat(8_193) },
    code: 'EVIDENCE_TOO_LARGE',
  },
  {
    ...submit,
    name: 'EVD-10 a media type that is not allowed',
    input: { ...input, mediaType: 'text/html' },
    code: 'EVIDENCE_TYPE_NOT_ALLOWED',
  },
  {
    ...submit,
    name: 'EVD-11 the same once more',
    ...documents({ 'evidence-item': [twin] }),
    code: 'EVIDENCE_DUPLICATE',
  },
  {
    ...submit,
    name: 'EVD-7 row 51 of a locked period, outside a request',
    input: inside,
    ...documents(locked),
    code: 'EVIDENCE_AFTER_CUTOFF',
  },
  {
    ...{ ...submit, name: 'EVD-7 of a locked period, for a request that is closed', code: 'EVIDENCE_AFTER_CUTOFF' },
    ...{
      input: { ...inside, requestId: 'req-1' },
      ...documents({ ...locked, 'known-request': [{ id: 'req-1', open: false }] }),
    },
  },
  {
    ...{
      ...submit,
      name: 'EVD-7 of a locked period, for a request about another control',
      code: 'EVIDENCE_AFTER_CUTOFF',
    },
    ...{
      input: { ...inside, requestId: 'req-1' },
      ...documents({ ...locked, 'known-request': [{ id: 'req-1', open: true, controlId: 'c-9' }] }),
    },
  },
  {
    ...submit,
    name: 'EVD-7 for a request that nobody knows',
    input: { ...input, requestId: 'req-9' },
    code: 'NOT_FOUND',
  },
  {
    name: 'EVD-1 D1 row 49 the submitter accepts, holding two roles',
    command: 'acceptEvidence',
    streams: there,
    input: { evidenceId },
    by: { person: 'p-03', roles: ['CM', 'CO'] },
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    name: 'EVD-1 a rule accepts what a person brought',
    command: 'acceptEvidence',
    streams: there,
    input: { evidenceId },
    by: SYSTEM,
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    name: 'EVD-1 the submitter rejects',
    command: 'rejectEvidence',
    streams: there,
    input: { evidenceId, reason: why },
    by: ENGINEER,
    code: 'SEPARATION_OF_DUTIES',
  },
  {
    name: 'EVD-9 D10 row 50 an auditor submits',
    command: 'submitEvidence',
    input,
    by: AUDITOR,
    code: 'FORBIDDEN_ROLE',
  },
  { ...supersede, name: 'EVD-9 D10 row 50 an auditor supersedes', by: AUDITOR, code: 'FORBIDDEN_ROLE' },
  {
    name: 'EVD-9 D10 an auditor accepts',
    command: 'acceptEvidence',
    streams: there,
    input: { evidenceId },
    by: AUDITOR,
    code: 'FORBIDDEN_ROLE',
  },
  {
    ...supersede,
    name: 'EVD-4 superseded without a reason',
    by: MANAGER,
    input: { evidenceId, newEvidenceId: 'e-2', reason: 'new' },
    code: 'REASON_REQUIRED',
  },
  { ...supersede, name: 'EVD-4 superseded by what nobody submitted', by: MANAGER, streams: taken, code: 'NOT_FOUND' },
  {
    ...{
      ...supersede,
      name: 'EVD-8 row 52 a concluded test rests on it',
      by: MANAGER,
      code: 'EVIDENCE_IN_CONCLUDED_TEST',
    },
    ...documents({ 'evidence-use': [{ id: 'e-1', tests: ['tst-0', 'tst-1'] }], 'concluded-test': [{ id: 'tst-1' }] }),
  },
  { ...redact, name: 'EVD-3 redacted by a file that nobody uploaded', code: 'EVIDENCE_DIGEST_MISMATCH' },
  { ...redact, name: '2.13 redacted by a control owner', by: ENGINEER, code: 'FORBIDDEN_ROLE' },
  {
    ...redact,
    name: '2.13 redacted under a legal hold',
    streams: { [stream]: [...(taken[stream] ?? []), held('h-1')] },
    code: 'LEGAL_HOLD_ACTIVE',
  },
];
