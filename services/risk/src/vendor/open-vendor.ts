import { invalidState, notFound } from '@attestry/service-kit';
import type { VendorState } from './vendor.js';

export type OpenVendor = Exclude<VendorState, { is: 'ABSENT' } | { is: 'OFFBOARDED' }>;
export type ReviewedVendor = Extract<VendorState, { is: 'APPROVED' | 'RELIED_UPON' }>;

/** The vendor, if it exists and is still with the organization. */
export const openVendor = (vendorId: string, state: VendorState): OpenVendor => {
  if (state.is === 'ABSENT') throw notFound('vendor', vendorId);
  if (state.is === 'OFFBOARDED') throw invalidState('VENDOR', state.is, ['PROPOSED', 'APPROVED', 'RELIED_UPON']);
  return state;
};

/** The vendor, if its last review approved it. */
export const reviewedVendor = (vendorId: string, state: VendorState): ReviewedVendor => {
  const open = openVendor(vendorId, state);
  if (open.is === 'PROPOSED') throw invalidState('VENDOR', open.is, ['APPROVED', 'RELIED_UPON']);
  return open;
};
