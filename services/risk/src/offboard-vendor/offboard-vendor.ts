import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, requireDay } from '@attestry/service-kit';
import type { KnownCycle } from '../known-cycle/known-cycle.projection.js';
import { openVendor } from '../vendor/open-vendor.js';
import type { VendorState } from '../vendor/vendor.js';
import type { OffboardVendorInput } from './offboard-vendor.command.js';

/** Parts from a vendor; not inside the period of an engagement whose frozen description relies on it (VEN-5). */
export const offboardVendor = (
  { vendorId, effectiveFrom }: OffboardVendorInput,
  state: VendorState,
  frozenFor: readonly Pick<KnownCycle, 'id' | 'days'>[],
): Fact<'VendorOffboarded.v1'>[] => {
  requireDay('effectiveFrom', effectiveFrom);
  const { is } = openVendor(vendorId, state);
  const inside = frozenFor.find(({ days }) => days && days.start <= effectiveFrom && effectiveFrom <= days.end);
  if (is === 'RELIED_UPON' && inside)
    throw new DomainError('VENDOR_IN_FROZEN_DESCRIPTION', 'The frozen description relies on the vendor on that day.', {
      rule: 'VEN-5',
      engagementId: inside.id,
    });
  return [fact('VendorOffboarded.v1', { vendorId, effectiveFrom })];
};
