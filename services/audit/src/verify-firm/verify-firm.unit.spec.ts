import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { lapsed, listed, verified } from '../audit-firm/audit-firm.examples.js';
import { verifyFirm } from './verify-firm.js';

const input = { firmId: 'firm-1', licenceUntil: '2027-12-31', peerReviewUntil: '2027-06-30', peerReviewClean: true };

describe('verify firm (S48)', () => {
  it('a listed or lapsed firm is verified', () => {
    given(auditFirm, listed())
      .when((state) => verifyFirm(input, state))
      .then(verified());
    given(auditFirm, listed(), verified(), lapsed())
      .when((state) => verifyFirm(input, state))
      .then(verified());
  });

  it('an unknown or verified firm is not', () => {
    given(auditFirm)
      .when((state) => verifyFirm(input, state))
      .thenRefused('NOT_FOUND');
    given(auditFirm, listed(), verified())
      .when((state) => verifyFirm(input, state))
      .thenRefused('AUDIT_FIRM_INVALID_STATE', { state: 'VERIFIED' });
  });

  it('its dates are days', () => {
    given(auditFirm, listed())
      .when((state) => verifyFirm({ ...input, licenceUntil: '2027-02-30' }, state))
      .thenRefused('VALIDATION_FAILED', { field: 'licenceUntil' });
  });
});
