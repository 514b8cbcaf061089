import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { draftManagementResponse } from '../draft-management-response/draft-management-response.js';
import type { ExceptionState } from '../exception/exception.js';
import { exception } from '../exception/exception.js';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import { reviseManagementResponse } from '../revise-management-response/revise-management-response.js';
import { sha256 } from '../shape/digest.js';
import { submitManagementResponse } from '../submit-management-response/submit-management-response.js';
import { after, AUDIT, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import { waiveResponse } from '../waive-response/waive-response.js';
import type { ResponseState } from './management-response.js';
import { managementResponse } from './management-response.js';
import { drafted, revised, submitted, TEXT, waived } from './management-response.examples.js';

const CONFIRMED = {
  ...after(exception, raised(), confirmed()),
  confirmedAt: '2026-07-24T09:00:00.000Z',
} as ExceptionState;
const RAISED = after(exception, raised());
const CLEARED = after(exception, raised(), cleared());

interface Case {
  readonly now?: string;
  readonly exception?: ExceptionState;
  readonly audit?: AuditState;
  readonly text?: string;
}
const answered = (one: Case) => ({ exception: one.exception ?? CONFIRMED, audit: one.audit ?? AUDIT });
const by = ({ now = '2026-08-03T10:00:00.000Z' }: Case) => ({ now });
const draft =
  (one: Case = {}) =>
  (state: ResponseState) =>
    draftManagementResponse({ exceptionId: 'exc-1', text: one.text ?? TEXT }, by(one), state, answered(one));
const revise =
  (one: Case = {}) =>
  (state: ResponseState) =>
    reviseManagementResponse({ exceptionId: 'exc-1', text: one.text ?? TEXT }, by(one), state, answered(one));
const submit =
  (one: Case = {}) =>
  (state: ResponseState) =>
    submitManagementResponse({ exceptionId: 'exc-1' }, by(one), state, answered(one));

describe('management response', () => {
  it('is drafted, revised and submitted with the digest of its words', () => {
    given(managementResponse).when(draft()).then(drafted());
    given(managementResponse, drafted())
      .when(revise({ text: 'Better words.' }))
      .then(revised('Better words.'));
    given(managementResponse, drafted()).when(revise()).thenNothing();
    given(managementResponse, drafted(), revised('Better words.'))
      .when(submit())
      .then(submitted(sha256('Better words.')));
  });

  it('MRS-1 only to a confirmed deviation', () => {
    given(managementResponse)
      .when(draft({ exception: RAISED }))
      .thenRefused('DEVIATION_NOT_CONFIRMED', { rule: 'MRS-1' });
    given(managementResponse)
      .when(draft({ exception: CLEARED }))
      .thenRefused('DEVIATION_NOT_CONFIRMED');
    given(managementResponse)
      .when(draft({ exception: { is: 'ABSENT' } }))
      .thenRefused('NOT_FOUND');
  });

  it('MRS-2 row 63: one response to a deviation', () => {
    const given1 = [drafted(), submitted(sha256(TEXT))];
    given(managementResponse, ...given1)
      .when(draft())
      .thenRefused('RESPONSE_ALREADY_SUBMITTED', { rule: 'MRS-2' });
    given(managementResponse, ...given1)
      .when(submit())
      .thenRefused('RESPONSE_ALREADY_SUBMITTED');
    given(managementResponse, ...given1)
      .when(revise())
      .thenRefused('RESPONSE_ALREADY_SUBMITTED');
    given(managementResponse, drafted()).when(draft()).thenRefused('ALREADY_EXISTS');
  });

  it('MRS-4 8.8: confirmed on Friday 07-24, the window ends with 08-07', () => {
    given(managementResponse, drafted())
      .when(submit({ now: '2026-08-07T23:59:59.999Z' }))
      .then(submitted(sha256(TEXT)));
    given(managementResponse, drafted())
      .when(submit({ now: '2026-08-08T00:00:00.000Z' }))
      .thenRefused('RESPONSE_WINDOW_CLOSED', { rule: 'MRS-4', until: '2026-08-07' });
  });

  it('MRS-4 not after the report either', () => {
    given(managementResponse, drafted())
      .when(submit({ audit: CLOSED }))
      .thenRefused('RESPONSE_WINDOW_CLOSED');
    given(managementResponse, waived()).when(draft()).thenRefused('RESPONSE_WINDOW_CLOSED');
  });

  it('there must be a draft, and words in it', () => {
    given(managementResponse).when(submit()).thenRefused('MANAGEMENT_RESPONSE_INVALID_STATE');
    given(managementResponse).when(revise()).thenRefused('MANAGEMENT_RESPONSE_INVALID_STATE');
    given(managementResponse)
      .when(draft({ text: ' ' }))
      .thenRefused('VALIDATION_FAILED', { field: 'text' });
  });

  it('2.23 a report issued without it waives it; one that was given stays', () => {
    const waive = (state: ResponseState) => waiveResponse({ exceptionId: 'exc-1', auditId: 'aud-1' }, state);
    given(managementResponse).when(waive).then(waived());
    given(managementResponse, drafted()).when(waive).then(waived());
    given(managementResponse, drafted(), submitted(sha256(TEXT)))
      .when(waive)
      .thenNothing();
    given(managementResponse, waived()).when(waive).thenNothing();
  });
});
