import type { RecordedOf } from '@attestry/contracts';
import { failingOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { Watched } from './failing.js';
import { concerns } from './failing.js';

/** What this service must know of a collector: the controls it watches, whether it works and what it last saw. */
export interface KnownCollector {
  readonly id: string;
  readonly controlIds: readonly string[];
  readonly healthy: boolean;
  /** Until when its runs stood in for performances; set when it stops being healthy. */
  readonly healthyUntil?: string;
  /** What fails, with the valid time of the first failing run that no passing one has followed. */
  readonly failing: Readonly<Record<string, string>>;
}

const down = (doc: KnownCollector, at: string): KnownCollector =>
  doc.healthy ? { ...doc, healthy: false, healthyUntil: at } : doc;

const seen = (doc: KnownCollector, { data }: RecordedOf<'CollectorRunCompleted.v1'>): KnownCollector => ({
  ...doc,
  controlIds: [...new Set([...doc.controlIds, ...data.controlIds])],
  // A run told of after a newer one does not say how things are now (COL-5).
  failing: data.backfill
    ? doc.failing
    : Object.fromEntries(failingOf(data).map((what) => [what, doc.failing[what] ?? data.observedAt])),
});

export const knownCollector = view<KnownCollector>()({
  name: 'known-collector',
  on: [
    'CollectorRegistered.v1',
    'CollectorEnabled.v1',
    'CollectorPaused.v1',
    'CollectorRemoved.v1',
    'CollectorBecameUnhealthy.v1',
    'CollectorRunCompleted.v1',
  ],
  key: (fact) => fact.data.collectorId,
  fold: (known, fact, id) => {
    // A run is a stream of its own and can arrive before the registration.
    const doc = known ?? { id, controlIds: [], healthy: false, failing: {} };
    switch (fact.type) {
      case 'CollectorRegistered.v1':
        return { ...doc, controlIds: fact.data.controlIds };
      case 'CollectorEnabled.v1':
        return { ...doc, healthy: true };
      case 'CollectorPaused.v1':
      case 'CollectorRemoved.v1':
      case 'CollectorBecameUnhealthy.v1':
        return down(doc, fact.recordedAt);
      case 'CollectorRunCompleted.v1':
        return seen(doc, fact);
      default:
        return unknownFact(fact);
    }
  },
});

/** True when a collector that watches the control has an open failure at a valid instant (4.2). */
export const hasOpenFailure = (collectors: readonly KnownCollector[], control: Watched, at: string): boolean =>
  collectors
    .filter(({ controlIds }) => controlIds.includes(control.id))
    .some(({ failing }) => Object.entries(failing).some(([what, since]) => since <= at && concerns(what, control)));
