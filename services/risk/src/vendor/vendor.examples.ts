import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: a valid example, changed where a case needs it. */
export const onboarded = (change: Partial<EventData<'VendorOnboarded.v1'>> = {}): Fact<'VendorOnboarded.v1'> =>
  fact('VendorOnboarded.v1', {
    vendorId: 'v-1',
    criticality: 'CRITICAL',
    dataTypes: ['CUSTOMER_DATA'],
    title: 'Cloud host',
    ...change,
  });

export const reviewed = (change: Partial<EventData<'VendorReviewed.v1'>> = {}): Fact<'VendorReviewed.v1'> =>
  fact('VendorReviewed.v1', {
    vendorId: 'v-1',
    outcome: 'APPROVED',
    exceptions: 0,
    reviewedOn: '2026-01-01',
    nextReviewOn: '2027-01-01',
    ...change,
  });

export const classified = (
  change: Partial<EventData<'VendorClassifiedAsSubservice.v1'>> = {},
): Fact<'VendorClassifiedAsSubservice.v1'> =>
  fact('VendorClassifiedAsSubservice.v1', {
    vendorId: 'v-1',
    method: 'CARVE_OUT',
    csocs: [{ csocId: 'csoc-1', criterion: 'CC6.4' }],
    monitoringControlId: 'c-1',
    engagementId: 'eng-1',
    ...change,
  });

export const overdue = (): Fact<'VendorReviewOverdue.v1'> =>
  fact('VendorReviewOverdue.v1', { vendorId: 'v-1', dueOn: '2027-01-01' });

export const offboarded = (effectiveFrom = '2026-06-01'): Fact<'VendorOffboarded.v1'> =>
  fact('VendorOffboarded.v1', { vendorId: 'v-1', effectiveFrom });
