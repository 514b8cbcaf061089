import { view } from '@attestry/service-kit';

/** What the system description must know of a vendor (SYD-4); the key is its id. */
export interface KnownVendor {
  readonly id: string;
  readonly state: 'KNOWN' | 'RELIED_UPON' | 'OFFBOARDED';
  readonly method?: 'INCLUSIVE' | 'CARVE_OUT';
}

export const knownVendor = view<KnownVendor>()({
  name: 'known-vendor',
  on: ['VendorOnboarded.v1', 'VendorClassifiedAsSubservice.v1', 'VendorReviewed.v1', 'VendorOffboarded.v1'],
  key: (fact) => fact.data.vendorId,
  fold: (doc, fact, id) => {
    if (fact.type === 'VendorOnboarded.v1') return { id, state: 'KNOWN' };
    if (!doc) return undefined;
    switch (fact.type) {
      case 'VendorClassifiedAsSubservice.v1':
        return { ...doc, state: 'RELIED_UPON', method: fact.data.method };
      case 'VendorReviewed.v1':
        // a review that does not approve takes the reliance away (2.12)
        return fact.data.outcome === 'APPROVED' ? doc : { id, state: 'KNOWN' };
      case 'VendorOffboarded.v1':
        return { ...doc, state: 'OFFBOARDED' };
    }
  },
});
