import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, requireOneOf, requireText } from '@attestry/service-kit';
import type { VendorState } from '../vendor/vendor.js';
import type { OnboardVendorInput } from './onboard-vendor.command.js';

const CRITICALITIES = ['CRITICAL', 'HIGH', 'MODERATE', 'LOW'] as const;

/** Takes up a vendor as PROPOSED: it is relied upon only after a review (2.12). */
export const onboardVendor = (
  { vendorId, title, criticality, dataTypes }: OnboardVendorInput & { readonly vendorId: string },
  state: VendorState,
): Fact<'VendorOnboarded.v1'>[] => {
  requireText('title', title, 200);
  const data = { vendorId, title, criticality: requireOneOf('criticality', criticality, CRITICALITIES), dataTypes };
  if (state.is !== 'ABSENT') throw alreadyExists('a vendor', vendorId);
  return [fact('VendorOnboarded.v1', data)];
};
