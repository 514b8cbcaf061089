import type { Freshness } from '@attestry/soc2';
import { expiringAfter, freshUntil } from '@attestry/soc2';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { counts } from '../evidence-item/evidence-item.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';

/** A control whose newest proof stops counting. */
export interface Expiring {
  readonly control: KnownControl;
  readonly evidence: EvidenceDoc;
  readonly freshUntil: string;
  readonly freshness: Freshness;
}

const freshnessAt = (now: string, until: string, warnAfter: string): Freshness => {
  if (now > until) return 'STALE';
  return now > warnAfter ? 'EXPIRING' : 'FRESH';
};

const newestOf = (id: string, now: string, evidence: readonly EvidenceDoc[]): EvidenceDoc | undefined =>
  evidence
    .filter((doc) => counts(doc) && doc.validFrom <= now && doc.controlIds.includes(id))
    .reduce<EvidenceDoc | undefined>((best, doc) => (best && best.validTo >= doc.validTo ? best : doc), undefined);

/** Between which instants the end of a proof is told, and of which one its freshness is. */
export interface Horizon {
  readonly since: string;
  readonly now: string;
  readonly until: string;
}

/** 4.5: of each control the proof that lasts longest, where even that ends by an instant; by owner, then by when. */
export const expiringBy = (
  { since, now, until }: Horizon,
  controls: readonly KnownControl[],
  evidence: readonly EvidenceDoc[],
): Expiring[] =>
  controls
    .flatMap((control): Expiring[] => {
      const newest = newestOf(control.id, now, evidence);
      if (!newest) return [];
      const end = freshUntil(control.frequency, newest.validTo);
      if (end < since || end > until) return [];
      const freshness = freshnessAt(now, end, expiringAfter(control.frequency, newest.validTo));
      return [{ control, evidence: newest, freshUntil: end, freshness }];
    })
    .sort(
      (a, b) =>
        (a.control.ownerRef ?? '').localeCompare(b.control.ownerRef ?? '') ||
        a.freshUntil.localeCompare(b.freshUntil) ||
        a.control.id.localeCompare(b.control.id),
    );
