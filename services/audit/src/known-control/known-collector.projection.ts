import { failingOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { KnownControl } from './known-control.projection.js';

/** What a collector saw failing that no passing run has followed; keys are collector ids. */
export interface KnownCollector {
  readonly id: string;
  readonly controlIds: readonly string[];
  /** Controls by id, code or template. */
  readonly failing: readonly string[];
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

export const knownCollector = view<KnownCollector>()({
  name: 'known-collector',
  on: ['CollectorRunCompleted.v1'],
  key: (fact) => fact.data.collectorId,
  fold: (doc, fact, id) => {
    const { controlIds, backfill } = fact.data;
    // A run told of after a newer one does not say how things are now (COL-5).
    if (doc && backfill) return doc;
    const failing = failingOf(fact.data);
    // A run that says what the last one said changes nothing, and makes no version.
    if (doc && same(doc.failing, failing) && same(doc.controlIds, controlIds)) return doc;
    return { id, controlIds, failing };
  },
});

/** True when a collector that watches the control has an open failure of it (4.2). */
export const hasOpenFailure = (collectors: readonly KnownCollector[], { id, promise }: KnownControl): boolean =>
  collectors
    .filter(({ controlIds }) => controlIds.includes(id))
    .some(({ failing }) => failing.some((what) => [id, promise?.code, promise?.templateId].includes(what)));
