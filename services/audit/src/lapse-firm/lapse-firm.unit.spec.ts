import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { auditFirm } from '../audit-firm/audit-firm.js';
import { lapsed, listed, verified } from '../audit-firm/audit-firm.examples.js';
import { lapseFirm } from './lapse-firm.js';

const lapse =
  (now: string) =>
  (state: Parameters<typeof lapseFirm>[2]): ReturnType<typeof lapseFirm> =>
    lapseFirm({ firmId: 'firm-1' }, { now }, state);

describe('lapse firm (4.12)', () => {
  it('at 00:00 of the day after the earlier of licence and peer review', () => {
    const due = '2027-07-01T00:00:00.000Z';
    given(auditFirm, listed(), verified())
      .when(lapse(due))
      .then(fact('AuditFirmLapsed.v1', { firmId: 'firm-1', what: 'PEER_REVIEW' }, { effectiveAt: due }));
    given(auditFirm, listed(), verified({ licenceUntil: '2025-11-30' }))
      .when(lapse('2025-12-16T09:00:00.000Z'))
      .then(
        fact('AuditFirmLapsed.v1', { firmId: 'firm-1', what: 'LICENCE' }, { effectiveAt: '2025-12-01T00:00:00.000Z' }),
      );
  });

  it('not a moment before, not twice, and not for a firm that is only listed', () => {
    given(auditFirm, listed(), verified()).when(lapse('2027-06-30T23:59:59.999Z')).thenNothing();
    given(auditFirm, listed(), verified(), lapsed()).when(lapse('2028-01-01T00:00:00.000Z')).thenNothing();
    given(auditFirm, listed()).when(lapse('2028-01-01T00:00:00.000Z')).thenNothing();
    given(auditFirm).when(lapse('2028-01-01T00:00:00.000Z')).thenRefused('NOT_FOUND');
  });
});
