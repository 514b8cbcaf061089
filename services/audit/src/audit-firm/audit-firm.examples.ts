import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: a valid example, changed where a case needs it. */
export const listed = (change: Partial<EventData<'AuditFirmListed.v1'>> = {}): Fact<'AuditFirmListed.v1'> =>
  fact('AuditFirmListed.v1', {
    firmId: 'firm-1',
    licenceNo: 'CPA-4711',
    industries: ['TECH.SAAS'],
    socReports: 64,
    ...change,
  });

export const verified = (change: Partial<EventData<'AuditFirmVerified.v1'>> = {}): Fact<'AuditFirmVerified.v1'> =>
  fact('AuditFirmVerified.v1', {
    firmId: 'firm-1',
    licenceUntil: '2027-12-31',
    peerReviewUntil: '2027-06-30',
    peerReviewClean: true,
    ...change,
  });

export const lapsed = (change: Partial<EventData<'AuditFirmLapsed.v1'>> = {}): Fact<'AuditFirmLapsed.v1'> =>
  fact('AuditFirmLapsed.v1', { firmId: 'firm-1', what: 'LICENCE', ...change });
