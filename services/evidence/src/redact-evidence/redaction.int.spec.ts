import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { evidenceServiceOf } from '../evidence.module.js';
import { DEFAULT_LIMITS } from '../files/limits.js';
import { digestOf, sendFile } from '../files/testing/send-file.js';
import { AUDITOR, ENGINEER, MANAGER, OWNER } from '../refusals/case.js';

const [FIRST, REDACTED] = ['two names', 'no names'];
const WHY = 'It named two people of ours.';

describe('redaction of what a concluded test rests on', () => {
  let root = '';
  let service: ServiceUnderTest;
  const bring = (bytes: string, by: Caller) =>
    sendFile(service, 'PUT', `/files/${digestOf(bytes)}`, by, { payload: bytes, mediaType: 'text/plain' });
  const answerOf = (evidenceId: string, by: Caller) => sendFile(service, 'GET', `/evidence/${evidenceId}/content`, by);
  const read = async (by: Caller) => (await answerOf('e-1', by)).body;
  const act = async (command: string, by: Caller, input: object) =>
    (await service.ask(mutation(command), by, { input })).refused;
  const SHOWN =
    'id state controlIds digest bytes mediaType validFrom validTo submittedBy submittedAt acceptedBy freshUntil';
  const shown = async (asOf?: string) => {
    await service.project();
    const by = { ...MANAGER, ...(asOf ? { asOf } : {}) };
    const { data } = await service.ask(`{ evidence(id: "e-1") { ${SHOWN} redactedDigest } }`, by);
    const { redactedDigest, ...facts } = data?.['evidence'] as Record<string, unknown>;
    return { redactedDigest, facts };
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'attestry-files-'));
    service = await serviceUnderTest(evidenceServiceOf({ sourcesRoot: null, files: { root, ...DEFAULT_LIMITS } }));
    await bring(FIRST, ENGINEER);
    await bring(REDACTED, MANAGER);
    const input = { evidenceId: 'e-1', controlIds: ['c-1'], kind: 'workflow_ticket', digest: digestOf(FIRST) };
    await act('submitEvidence', ENGINEER, { ...input, validFrom: '2026-01-01T00:00:00Z' });
    await act('acceptEvidence', MANAGER, { evidenceId: 'e-1' });
    await service.put('evidence-use', { id: 'e-1', tests: ['tst-1'] } as { id: string });
    await service.put('concluded-test', { id: 'tst-1' });
    const grants = { id: 'grants', firms: { 'firm-1': { 'eng-1': 'SELECTED' } }, audits: {} };
    await service.put('auditor-grants', grants);
  });
  afterAll(async () => {
    await service.close();
    await rm(root, { recursive: true });
  });

  it('2.13 a legal hold refuses it, and who asks still gets what was submitted', async () => {
    await act('placeLegalHold', OWNER, { evidenceId: 'e-1', holdId: 'h-1' });
    const before = await service.length('evidence-acme-e-1');
    const asked = { evidenceId: 'e-1', replacementDigest: digestOf(REDACTED), reason: WHY };
    expect(await act('redactEvidence', MANAGER, asked)).toMatchObject({ code: 'LEGAL_HOLD_ACTIVE' });
    expect([await service.length('evidence-acme-e-1'), await read(MANAGER)]).toEqual([before, FIRST]);
    await act('releaseLegalHold', OWNER, { evidenceId: 'e-1', holdId: 'h-1' });
  });

  it('EVD-8 it takes nothing from the test: the facts stay as they were, and nobody reads what was redacted', async () => {
    await act('submitEvidence', ENGINEER, {
      ...{ evidenceId: 'e-2', controlIds: ['c-1'], kind: 'workflow_ticket', content: 'another ticket' },
      validFrom: '2026-01-01T00:00:00Z',
    });
    const successor = { evidenceId: 'e-1', newEvidenceId: 'e-2', reason: WHY };
    expect(await act('supersedeEvidence', MANAGER, successor)).toMatchObject({ code: 'EVIDENCE_IN_CONCLUDED_TEST' });
    const before = await shown();
    service.at('2026-01-02T00:00:00.000Z');
    const asked = { evidenceId: 'e-1', replacementDigest: digestOf(REDACTED), reason: WHY };
    expect(await act('redactEvidence', MANAGER, asked)).toBeUndefined();
    expect(await shown()).toEqual({ redactedDigest: digestOf(REDACTED), facts: before.facts });
    expect(await shown('2026-01-01T23:00:00.000Z')).toEqual(before);
    expect(before).toMatchObject({ redactedDigest: null, facts: { digest: digestOf(FIRST), state: 'ACCEPTED' } });
    for (const by of [MANAGER, OWNER, ENGINEER, AUDITOR]) expect(await read(by)).toBe(REDACTED);
  });

  it('EVD-4 what was redacted is not read where the replacement was lost either, words included', async () => {
    const words = fact('EvidenceSubmitted.v1', {
      ...{ evidenceId: 'e-3', controlIds: ['c-1'], kind: 'workflow_ticket', digest: digestOf(FIRST), bytes: 9 },
      ...{ mediaType: 'text/plain', content: FIRST, submittedBy: 'p-03', sourceKind: 'HUMAN', late: false },
      afterLock: false,
    });
    const gone = { evidenceId: 'e-3', oldDigest: digestOf(FIRST), newDigest: digestOf('gone'), reason: WHY };
    await service.seed('evidence-acme-e-3', [words, fact('EvidenceRedacted.v1', gone)]);
    const answer = await answerOf('e-3', MANAGER);
    expect([answer.statusCode, answer.body.includes(FIRST)]).toEqual([404, false]);
  });
});
