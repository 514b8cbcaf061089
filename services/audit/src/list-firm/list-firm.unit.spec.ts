import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { listed } from '../audit-firm/audit-firm.examples.js';
import { listFirm } from './list-firm.js';

const input = { firmId: 'firm-1', licenceNo: 'CPA-4711', industries: ['TECH.SAAS'], socReports: 64 };

describe('list firm', () => {
  it('lists a firm', () => {
    given(auditFirm)
      .when((state) => listFirm(input, state))
      .then(listed());
  });

  it('once', () => {
    given(auditFirm, listed())
      .when((state) => listFirm(input, state))
      .thenRefused('ALREADY_EXISTS');
  });

  it('with a licence and a count', () => {
    given(auditFirm)
      .when((state) => listFirm({ ...input, licenceNo: ' ' }, state))
      .thenRefused('VALIDATION_FAILED', { field: 'licenceNo' });
    given(auditFirm)
      .when((state) => listFirm({ ...input, socReports: -1 }, state))
      .thenRefused('VALIDATION_FAILED', { field: 'socReports' });
  });
});
