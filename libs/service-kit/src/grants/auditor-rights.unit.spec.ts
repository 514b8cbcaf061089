import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../access/request.js';
import type { AccessLog } from '../access-log/access-log.js';
import type { Views } from '../views/views.js';
import type { AuditorGrants } from './auditor-grants.projection.js';
import { AuditorRights } from './auditor-rights.js';
import type { Named } from './named.js';

const GRANTS: AuditorGrants = {
  id: 'grants',
  firms: {
    'firm-1': { 'eng-1': 'ENDED', 'eng-2': 'SELECTED', 'eng-3': 'OBSERVER' },
    'firm-2': { 'eng-1': 'SELECTED' },
  },
  audits: { 'aud-1': 'eng-1', 'aud-2': 'eng-2', 'aud-3': 'eng-3' },
};

const callerOf = (role: 'AU' | 'TO', firm?: string): Caller => ({
  actor: { kind: 'person', person: 'a-01', tenant: 'acme', roles: [role], ...(firm === undefined ? {} : { firm }) },
  correlationId: 'c',
});

/** What was answered or refused, and what was noted of it. */
const asking = async (named: Named, caller = callerOf('AU', 'firm-1')) => {
  const noted: object[] = [];
  const log = {
    write: (_: Caller, entries: object[]) => Promise.resolve(void noted.push(...entries)),
    refusedTo: (_: Caller, { code }: { code: string }, asked: object) =>
      Promise.resolve(void noted.push({ kind: 'REFUSED', code, ...asked })),
  };
  const views = { one: () => Promise.resolve(GRANTS) };
  const rights = new AuditorRights(views as unknown as Views, log as unknown as AccessLog);
  const answer = await rights
    .beforeContent(caller, 'Report.content', ['reportId=rep-1'], named)
    .catch(({ code }: { code: string }) => code);
  return { answer, noted };
};
const entry = { what: 'Report.content', targets: ['reportId=rep-1'] };

describe('content that leaves beside the graph', () => {
  it('D12 of an engagement without a grant there is nothing, and the refusal is noted about that engagement', async () => {
    for (const named of [{ auditId: 'aud-1' }, { engagementId: 'eng-1' }])
      expect(await asking(named)).toEqual({
        answer: 'NOT_FOUND',
        noted: [{ kind: 'REFUSED', code: 'NOT_FOUND', engagements: ['eng-1'], ...entry }],
      });
    expect((await asking({ auditId: 'aud-9' })).noted).toMatchObject([{ kind: 'REFUSED', engagements: [] }]);
  });

  it('FRM-5 who only looks on gets no content of that engagement, whatever the firm was selected for besides', async () => {
    expect(await asking({ auditId: 'aud-3' })).toEqual({
      answer: 'OBSERVER_READ_ONLY',
      noted: [{ kind: 'REFUSED', code: 'OBSERVER_READ_ONLY', engagements: ['eng-3'], ...entry }],
    });
  });

  it('Q39 a read is noted about the engagement it is of alone, and gives what the firm sees', async () => {
    const { answer, noted } = await asking({ auditId: 'aud-2' });
    expect(answer).toMatchObject({ engagements: ['eng-2', 'eng-3'], engaged: { audits: ['aud-2'] } });
    expect(noted).toEqual([{ kind: 'READ', engagements: ['eng-2'], ...entry }]);
  });

  it('a read that names no engagement is noted about all that the firm sees', async () =>
    expect((await asking({})).noted).toEqual([{ kind: 'READ', engagements: ['eng-2', 'eng-3'], ...entry }]));

  it('says nothing of anybody else (control: an auditor without a firm is refused)', async () => {
    expect(await asking({ auditId: 'aud-1' }, callerOf('TO'))).toEqual({ answer: undefined, noted: [] });
    expect((await asking({ auditId: 'aud-1' }, callerOf('AU'))).answer).toBe('NOT_FOUND');
  });
});
