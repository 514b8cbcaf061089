import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedHead, signRequest } from '@attestry/access';
import { pino } from 'pino';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';
import { mutation, serviceUnderTest } from '@attestry/testing/service';
import { evidenceServiceOf } from '../evidence.module.js';
import { AUDITOR, ENGINEER, MANAGER, OWNER, SYSTEM } from '../refusals/case.js';
import { DEFAULT_LIMITS } from './limits.js';
import { digestOf, sendFile } from './testing/send-file.js';

const KEY = 'x'.repeat(32);
const LOG =
  '{ accessLog: _entities(representations: [{ __typename: "AccessLog", id: "*" }]) { ... on AccessLog { evidence { edges { node { kind what person targets code } } } } } }';

describe('files of evidence over HTTP', () => {
  let root = '';
  let service: ServiceUnderTest;
  const logged: string[] = [];
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'attestry-files-'));
    service = await serviceUnderTest(
      evidenceServiceOf({ sourcesRoot: null, files: { root, ...DEFAULT_LIMITS, maxBytes: 1_000 } }),
      pino({ level: 'error' }, { write: (line) => void logged.push(line) }),
    );
  });
  afterAll(async () => {
    await service.close();
    await rm(root, { recursive: true });
  });

  const send = (method: 'GET' | 'PUT', path: string, by: Caller, payload?: string, mediaType = 'text/plain') =>
    sendFile(service, method, path, by, payload === undefined ? undefined : { payload, mediaType });
  const put = (bytes: string, by = ENGINEER, said = digestOf(bytes), mediaType = 'text/plain') =>
    send('PUT', `/files/${said}`, by, bytes, mediaType);
  const lying = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const submit = async (evidenceId: string, bytes: string) => {
    await put(bytes);
    const input = {
      evidenceId,
      controlIds: ['c-1'],
      kind: 'workflow_ticket',
      digest: digestOf(bytes),
      validFrom: '2026-01-01T00:00:00Z',
    };
    const { refused } = await service.ask(mutation('submitEvidence'), ENGINEER, { input });
    expect(refused).toBeUndefined();
  };
  const read = (evidenceId: string, by: Caller) => send('GET', `/evidence/${evidenceId}/content`, by);

  it('row 48 EVD-3: bytes of another digest are refused, no blob stays and nothing is submitted', async () => {
    const refused = await put('ticket 1', ENGINEER, digestOf('ticket 2'));
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([422, 'EVIDENCE_DIGEST_MISMATCH']);
    expect(await lying()).toEqual([]);
  });

  it('EVD-10: too large or of a wrong type', async () => {
    expect((await put('x'.repeat(1_001))).statusCode).toBe(413);
    expect((await put('<p>', ENGINEER, digestOf('<p>'), 'text/html')).statusCode).toBe(415);
    expect(await lying()).toEqual([]);
  });

  it('who may not submit may not upload: D10 D16', async () => {
    for (const by of [AUDITOR, { person: 'op-1', roles: ['PO' as const] }])
      expect((await put('ticket 1', by)).statusCode).toBe(403);
  });

  it('ORG-4 people of a suspended or closed organization upload nothing; the platform goes on', async () => {
    await service.put('standing', { id: 'acme', state: 'SUSPENDED' } as { id: string });
    const refused = await put('ticket 1');
    expect([refused.statusCode, refused.json().errors[0].extensions]).toMatchObject([
      403,
      { code: 'TENANT_NOT_ACTIVE', rule: 'ORG-4', state: 'SUSPENDED' },
    ]);
    await service.put('standing', { id: 'acme', state: 'CLOSED' } as { id: string });
    expect((await put('ticket 1')).statusCode).toBe(403);
    expect(await lying()).toEqual([]);
    expect((await put('of the platform', SYSTEM)).statusCode).toBe(201);
    await service.put('standing', { id: 'acme', state: 'ACTIVE' } as { id: string });
    expect((await put('of people')).statusCode).toBe(201);
  });

  it('neither without the signature of the gateway nor with that of another request', async () => {
    const path = `/files/${digestOf('ticket 1')}`;
    const plain = await service.http.inject({ method: 'PUT', url: path, payload: 'ticket 1' });
    expect(plain.statusCode).toBe(401);
    const other = signRequest({ key: KEY, subgraph: 'evidence', body: signedHead({ method: 'GET', path }) });
    const headers = { ...other, 'content-type': 'text/plain', authorization: 'Bearer {}' };
    expect((await service.http.inject({ method: 'PUT', url: path, payload: 'ticket 1', headers })).statusCode).toBe(
      401,
    );
  });

  it('gives the bytes as they came, as a file that no browser runs', async () => {
    await submit('e-1', 'ticket 1');
    const { statusCode, body, headers } = await read('e-1', MANAGER);
    expect([statusCode, body]).toEqual([200, 'ticket 1']);
    expect(headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': '8',
      'content-disposition': 'attachment; filename="evidence-e-1.txt"',
      'x-content-type-options': 'nosniff',
    });
  });

  it('EVD-3 a digest read in a list is no file of who reads it there: the bytes must have been brought by who submits', async () => {
    await put('payroll of March', MANAGER);
    const thief: Caller = { person: 'p-08', roles: ['EM'] };
    const input = {
      evidenceId: 'e-stolen',
      controlIds: ['c-1'],
      kind: 'workflow_ticket',
      digest: digestOf('payroll of March'),
      validFrom: '2026-01-01T00:00:00Z',
    };
    const steal = () => service.ask(mutation('submitEvidence'), thief, { input });
    expect((await steal()).refused).toMatchObject({ code: 'EVIDENCE_DIGEST_MISMATCH' });
    expect((await read('e-stolen', thief)).statusCode).toBe(404);
    await put('payroll of March', thief);
    expect((await steal()).refused).toBeUndefined();
    expect((await read('e-stolen', thief)).body).toBe('payroll of March');
  });

  it('EVD-4 the media type is that of the log, whatever is said of the same bytes later', async () => {
    await submit('e-typed', '{"accounts":2}');
    await put('{"accounts":2}', MANAGER, digestOf('{"accounts":2}'), 'application/json');
    expect((await read('e-typed', MANAGER)).headers['content-type']).toBe('text/plain');
  });

  it('words without a file are read the same way', async () => {
    const input = {
      evidenceId: 'e-words',
      controlIds: ['c-1'],
      kind: 'workflow_ticket',
      content: 'only words',
      validFrom: '2026-01-01T00:00:00Z',
    };
    await service.ask(mutation('submitEvidence'), ENGINEER, { input });
    expect((await read('e-words', OWNER)).body).toBe('only words');
  });

  it('3 read evidence content: owner of the control and submitter, no other CO or EM, no RO and PO', async () => {
    await service.put('known-control', { id: 'c-1', frequency: 'QUARTERLY', ownerRef: 'p-07' } as { id: string });
    const status = async (person: string, role: 'CO' | 'EM' | 'RO' | 'PO' | 'PA' | 'SYS') =>
      (await read('e-1', { person, roles: [role] })).statusCode;
    expect([await status('p-07', 'CO'), await status('p-03', 'CO'), await status('p-03', 'EM')]).toEqual([
      200, 200, 200,
    ]);
    expect([await status('p-08', 'CO'), await status('p-07', 'EM')]).toEqual([403, 403]);
    for (const role of ['RO', 'PO', 'PA', 'SYS'] as const) expect(await status('p-03', role)).toBe(403);
  });

  it('D12 an auditor reads by a grant only', async () => {
    expect((await read('e-1', AUDITOR)).statusCode).toBe(404);
    const grants = (state: string) => ({ id: 'grants', firms: { 'firm-1': { 'eng-1': state } }, audits: {} });
    await service.put('auditor-grants', grants('OBSERVER'));
    expect((await read('e-1', AUDITOR)).statusCode).toBe(403);
    await service.put('auditor-grants', grants('SELECTED'));
    expect((await read('e-1', AUDITOR)).statusCode).toBe(200);
    await service.put('auditor-grants', grants('ENDED'));
    expect((await read('e-1', AUDITOR)).statusCode).toBe(404);
  });

  it('of another organization there is nothing, however it is asked', async () => {
    const stranger = { ...MANAGER, tenant: 'globex' };
    expect((await read('e-1', stranger)).statusCode).toBe(404);
    const input = {
      controlIds: ['c-1'],
      kind: 'workflow_ticket',
      digest: digestOf('ticket 1'),
      validFrom: '2026-01-01T00:00:00Z',
    };
    const { refused } = await service.ask(mutation('submitEvidence'), { ...ENGINEER, tenant: 'globex' }, { input });
    expect(refused).toMatchObject({ code: 'EVIDENCE_DIGEST_MISMATCH' });
    for (const path of ['/files/..%2f..%2fetc%2fpasswd', `/files/${'A'.repeat(64)}`])
      expect((await send('PUT', path, ENGINEER, 'x')).statusCode).toBe(400);
  });

  it('EVD-4 readers of redacted evidence get the replacement', async () => {
    await submit('e-2', 'two names');
    await service.ask(mutation('acceptEvidence'), MANAGER, { input: { evidenceId: 'e-2' } });
    await put('no names', MANAGER);
    const input = {
      evidenceId: 'e-2',
      replacementDigest: digestOf('no names'),
      reason: 'It named two people of ours.',
    };
    expect((await service.ask(mutation('redactEvidence'), MANAGER, { input })).refused).toBeUndefined();
    expect((await read('e-2', MANAGER)).body).toBe('no names');
  });

  it('a file waits to be named from its upload until evidence shows it, and no longer', async () => {
    const waiting = async () => readdir(join(root, 'acme', '.waiting'));
    await put('uploaded only');
    await submit('e-named', 'submitted');
    const marks = await waiting();
    expect(marks).toContain(digestOf('uploaded only'));
    for (const named of ['submitted', 'two names', 'no names']) expect(marks).not.toContain(digestOf(named));
  });

  it('bytes that the disk lost are a clear answer', async () => {
    await submit('e-lost', 'lost');
    await rm(join(root, 'acme', digestOf('lost').slice(0, 2), digestOf('lost')));
    const answer = await read('e-lost', MANAGER);
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('what nobody foresaw is logged with its cause and correlation, without payload or token, and told to nobody', async () => {
    await submit('e-broken', 'what the evidence says');
    const about = join(
      root,
      'acme',
      digestOf('what the evidence says').slice(0, 2),
      digestOf('what the evidence says'),
    );
    await rm(`${about}.json`);
    await mkdir(`${about}.json`);
    logged.length = 0;
    const [got, brought] = [await read('e-broken', MANAGER), await put('what the evidence says')];
    expect([got.statusCode, brought.statusCode]).toEqual([500, 500]);
    expect(got.body + brought.body).not.toContain('EISDIR');
    expect(logged).toHaveLength(2);
    for (const line of logged) {
      expect(JSON.parse(line)).toMatchObject({ correlationId: 'asked-by-a-spec', tenant: 'acme' });
      expect(line).toContain('EISDIR');
      expect(line).not.toMatch(/what the evidence says|Bearer|roles/);
    }
    await rm(`${about}.json`, { recursive: true });
  });

  it('Q39 each read and each refusal is noted, by whomever', async () => {
    const { data } = await service.ask(LOG, OWNER);
    const [log] = data?.['accessLog'] as {
      evidence: { edges: { node: { kind: string; what: string; person: string; targets: string[] } }[] };
    }[];
    const nodes = log?.evidence.edges.map(({ node }) => node) ?? [];
    expect(nodes).toContainEqual({
      kind: 'READ',
      what: 'Evidence.content',
      person: 'p-02',
      targets: ['evidenceId=e-1', `digest=${digestOf('ticket 1')}`],
      code: null,
    });
    expect(nodes).toContainEqual(expect.objectContaining({ kind: 'REFUSED', person: 'p-08', code: 'FORBIDDEN_ROLE' }));
    expect(nodes.filter(({ person }) => person === 'a-01').map(({ kind }) => kind)).toEqual([
      'REFUSED',
      'REFUSED',
      'READ',
      'REFUSED',
    ]);
  });
});
