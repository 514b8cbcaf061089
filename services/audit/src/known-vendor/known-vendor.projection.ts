import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';

/** How a report treats a subservice organization (domain 2.12). */
export type Standing = Pick<
  EventData<'VendorClassifiedAsSubservice.v1'>,
  'method' | 'csocs' | 'monitoringControlId' | 'controlIds' | 'consentEvidenceId' | 'assertionEvidenceId'
>;

interface Since extends Standing {
  readonly recordedAt: string;
}

/** A vendor and every word on how it is relied upon; keys are vendor ids. */
export interface VendorDoc {
  readonly id: string;
  readonly title: string;
  readonly standings: readonly Since[];
  /** First day on which nobody relies on it any more, and when that was said. */
  readonly offboarded?: { readonly from: string; readonly recordedAt: string };
}

export interface KnownVendor {
  readonly title: string;
  readonly standing?: Standing;
}

export const knownVendor = view<VendorDoc>()({
  name: 'known-vendor',
  on: ['VendorOnboarded.v1', 'VendorClassifiedAsSubservice.v1', 'VendorOffboarded.v1'],
  key: (fact) => fact.data.vendorId,
  fold: (known, fact, id) => {
    const doc: VendorDoc = known ?? { id, title: '', standings: [] };
    switch (fact.type) {
      case 'VendorOnboarded.v1':
        return { ...doc, title: fact.data.title };
      case 'VendorClassifiedAsSubservice.v1': {
        const { vendorId: _, engagementId: __, ...standing } = fact.data;
        return { ...doc, standings: [...doc.standings, { ...standing, recordedAt: fact.recordedAt }] };
      }
      case 'VendorOffboarded.v1':
        return { ...doc, offboarded: { from: fact.data.effectiveFrom, recordedAt: fact.recordedAt } };
      default:
        return unknownFact(fact);
    }
  },
});

const isSaid = ({ recordedAt }: { readonly recordedAt: string }, at: string | undefined): boolean =>
  at === undefined || recordedAt <= at;

/** As it stood at an instant: what was said later belongs to another engagement (VEN-6). */
export const vendorAt = ({ title, standings }: VendorDoc, at: string | undefined): KnownVendor => {
  const last = standings.findLast((one) => isSaid(one, at));
  if (!last) return { title };
  const { recordedAt: _, ...standing } = last;
  return { title, standing };
};

/** Relied upon at an instant, and still on a day before it, as far as was said by then: a report tells of such a vendor whether its description names it or not. */
export const isReliedUpon = (doc: VendorDoc, at: string | undefined, day: string | undefined): boolean => {
  if (!vendorAt(doc, at).standing) return false;
  const { offboarded } = doc;
  return offboarded === undefined || day === undefined || !isSaid(offboarded, at) || offboarded.from > day;
};
