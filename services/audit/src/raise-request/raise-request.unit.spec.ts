import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import type { AuditState, OpenAudit } from '../audit-engagement/audit-engagement.js';
import { CONTROLS } from '../audit-engagement/audit.examples.js';
import type { EvidenceRequestState } from '../evidence-request/evidence-request.js';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { raised } from '../evidence-request/evidence-request.examples.js';
import { raiseRequest } from './raise-request.js';

const AUDIT: OpenAudit = {
  is: 'FIELDWORK',
  engagementId: 'eng-1',
  firmId: 'firm-1',
  type: 'TYPE_1',
  windowStart: '2026-01-05',
  windowEnd: '2026-02-06',
  criteria: [],
  controls: CONTROLS,
};
const PARENT: EvidenceRequestState = {
  is: 'ACCEPTED',
  auditId: 'aud-1',
  kind: 'INITIAL',
  dueOn: '2026-01-09',
  raisedAt: '2026-01-01T00:00:00.000Z',
  told: [],
};
const input = { requestId: 'req-1', auditId: 'aud-1', kind: 'INITIAL', text: 'The list of leavers.' };

const raise =
  (
    change: Partial<Parameters<typeof raiseRequest>[0]> = {},
    audit: AuditState = AUDIT,
    parent: EvidenceRequestState = { is: 'ABSENT' },
  ) =>
  (state: EvidenceRequestState): ReturnType<typeof raiseRequest> =>
    raiseRequest({ ...input, ...change }, { firm: 'firm-1', now: '2026-01-09T15:00:00.000Z' }, state, {
      audit,
      parent,
    });

describe('raise request', () => {
  it('is due in five business days when no day is named: a Friday, and the Friday after', () => {
    given(evidenceRequest).when(raise()).then(raised());
  });

  it('PBC-6 due at least one business day ahead', () => {
    given(evidenceRequest)
      .when(raise({ dueOn: '2026-01-11' }))
      .thenRefused('DUE_DATE_IN_PAST', { rule: 'PBC-6' });
    given(evidenceRequest)
      .when(raise({ dueOn: '2026-01-12' }))
      .then(raised({ dueOn: '2026-01-12' }));
  });

  it('PBC-1 in planning or fieldwork only', () => {
    given(evidenceRequest)
      .when(raise({}, { ...AUDIT, is: 'PLANNING' }))
      .then(raised());
    given(evidenceRequest)
      .when(raise({}, { ...AUDIT, is: 'REPORTING' }))
      .thenRefused('AUDIT_NOT_IN_FIELDWORK', { rule: 'PBC-1' });
    given(evidenceRequest)
      .when(raise({}, { ...AUDIT, is: 'CLOSED' }))
      .thenRefused('AUDIT_CLOSED');
  });

  it('D12 by an auditor of the auditing firm', () => {
    given(evidenceRequest)
      .when(raise({}, { ...AUDIT, firmId: 'firm-2' }))
      .thenRefused('NOT_FOUND');
  });

  it('PBC-5 a follow-up names what it follows, in the same audit', () => {
    const followUp = { kind: 'FOLLOW_UP', parentId: 'req-0' };
    given(evidenceRequest)
      .when(raise(followUp, AUDIT, PARENT))
      .then(raised({ kind: 'FOLLOW_UP', parentId: 'req-0' }));
    given(evidenceRequest)
      .when(raise({ kind: 'FOLLOW_UP' }))
      .thenRefused('VALIDATION_FAILED', { field: 'parentId' });
    given(evidenceRequest)
      .when(raise(followUp, AUDIT, { ...PARENT, auditId: 'aud-2' }))
      .thenRefused('NOT_FOUND', { id: 'req-0' });
  });

  it('about a control of the accepted list', () => {
    given(evidenceRequest)
      .when(raise({ controlId: 'c-1' }))
      .then(raised({ controlId: 'c-1' }));
    given(evidenceRequest)
      .when(raise({ controlId: 'c-9' }))
      .thenRefused('NOT_FOUND', { id: 'c-9' });
  });

  it('once, of a known kind, with words', () => {
    given(evidenceRequest, raised()).when(raise()).thenRefused('ALREADY_EXISTS');
    given(evidenceRequest)
      .when(raise({ kind: 'DEMAND' }))
      .thenRefused('VALIDATION_FAILED', { field: 'kind' });
    given(evidenceRequest)
      .when(raise({ text: ' ' }))
      .thenRefused('VALIDATION_FAILED', { field: 'text' });
  });
});
