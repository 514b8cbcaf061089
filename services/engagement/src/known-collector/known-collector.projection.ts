import { failingOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What gates must know of a collector; the key is its id. */
export interface KnownCollector {
  readonly id: string;
  readonly controlIds: readonly string[];
  /** What its last run saw failing: controls by id, code or template. */
  readonly failing: readonly string[];
  readonly last: Seen;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/** Runs that see what the run before saw are no news, so a daily collector makes no daily version. */
export const knownCollector = view<KnownCollector>()({
  name: 'known-collector',
  on: ['CollectorRunCompleted.v1'],
  key: (fact) => fact.data.collectorId,
  fold: (doc, fact, id) => {
    const { controlIds, backfill } = fact.data;
    // A run told of after a newer one does not say how things are now (COL-5).
    if (doc && backfill) return doc;
    const failing = failingOf(fact.data);
    if (doc && same(doc.controlIds, controlIds) && same(doc.failing, failing)) return doc;
    return { id, controlIds, failing, last: seen(fact) };
  },
});

interface Watched {
  readonly id: string;
  readonly code: string;
  readonly templateId?: string;
}

/** True while the last run of a collector that watches the control saw it failing (domain 4.2). */
export const hasOpenFailure = (collectors: readonly KnownCollector[], { id, code, templateId }: Watched): boolean =>
  collectors
    .filter(({ controlIds }) => controlIds.includes(id))
    .some(({ failing }) => failing.some((what) => [id, code, templateId].includes(what)));
