import { describe, expect, it } from '@jest/globals';
import { exampleOf, fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { knownVendor } from './known-vendor.projection.js';

const id = { vendorId: 'v-1' };
const onboarded = fact('VendorOnboarded.v1', exampleOf('VendorOnboarded.v1', id));
const reviewed = (outcome: 'APPROVED' | 'NOT_APPROVED') =>
  fact('VendorReviewed.v1', exampleOf('VendorReviewed.v1', { ...id, outcome }));
const classified = fact(
  'VendorClassifiedAsSubservice.v1',
  exampleOf('VendorClassifiedAsSubservice.v1', { ...id, method: 'CARVE_OUT' }),
);
const offboarded = fact('VendorOffboarded.v1', exampleOf('VendorOffboarded.v1', id));
const stateOf = (...facts: Parameters<typeof projected>[1][]) => projected(knownVendor, ...facts).get('v-1')?.state;

describe('vendor as the description knows it', () => {
  it('SYD-4 is relied upon from its classification until a review or its end says otherwise', () => {
    expect(stateOf(onboarded, reviewed('APPROVED'))).toBe('KNOWN');
    expect(stateOf(onboarded, reviewed('APPROVED'), classified)).toBe('RELIED_UPON');
    expect(stateOf(onboarded, classified, reviewed('APPROVED'))).toBe('RELIED_UPON');
    expect(stateOf(onboarded, classified, reviewed('NOT_APPROVED'))).toBe('KNOWN');
    expect(stateOf(onboarded, classified, offboarded)).toBe('OFFBOARDED');
    expect(stateOf(classified)).toBeUndefined();
  });
});
