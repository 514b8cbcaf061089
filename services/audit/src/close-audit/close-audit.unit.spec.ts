import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import {
  auditClosed,
  auditWithdrawn,
  fieldworkEnded,
  fieldworkStarted,
  planned,
} from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { closeAudit } from './close-audit.js';

const close =
  (reportId = 'rep-1') =>
  (state: Parameters<typeof closeAudit>[1]): ReturnType<typeof closeAudit> =>
    closeAudit({ auditId: 'aud-1', reportId }, state);
const REPORTING = [planned(), fieldworkStarted(), fieldworkEnded()] as const;

describe('close audit', () => {
  it('by its issued report, and a second delivery changes nothing', () => {
    given(auditEngagement, ...REPORTING)
      .when(close())
      .then(auditClosed());
    given(auditEngagement, ...REPORTING, auditClosed())
      .when(close())
      .thenNothing();
  });

  it('AUD-5 not by another report, not after a withdrawal, not before reporting', () => {
    given(auditEngagement, ...REPORTING, auditClosed())
      .when(close('rep-2'))
      .thenRefused('AUDIT_CLOSED');
    given(auditEngagement, planned(), auditWithdrawn()).when(close()).thenRefused('AUDIT_CLOSED');
    given(auditEngagement, planned()).when(close()).thenRefused('AUDIT_INVALID_STATE', { state: 'PLANNING' });
    given(auditEngagement).when(close()).thenRefused('NOT_FOUND');
  });
});
