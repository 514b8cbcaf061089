import type { At, Views } from '@attestry/service-kit';
import { groupBy } from '@attestry/service-kit';
import type { AcceptedEvidence, LinkedControl } from '@attestry/soc2';
import { controlHealth, evidenceFreshness } from '@attestry/soc2';
import type { KnownControl } from './known-control.projection.js';
import { knownControl } from './known-control.projection.js';
import type { KnownEvidence } from './known-evidence.projection.js';
import { knownEvidence } from './known-evidence.projection.js';

/** A linked control with its health now, and whether it is ACTIVE at all. */
export interface KnownLinkedControl extends LinkedControl {
  readonly id: string;
  readonly active: boolean;
}

const accepted = (items: readonly KnownEvidence[]): AcceptedEvidence[] =>
  items.flatMap(({ validFrom, validTo, acceptedAt }) =>
    acceptedAt ? [{ validFrom, validTo, recordedAt: acceptedAt }] : [],
  );

export const linkedControl = (
  control: KnownControl,
  items: readonly KnownEvidence[],
  now: string,
): KnownLinkedControl => {
  const { id, nature, state, hasOwner, implementation, frequency } = control;
  const evidence = evidenceFreshness({ frequency, evidence: accepted(items), validAt: now, recordedAt: now });
  return {
    id,
    nature,
    active: state === 'ACTIVE',
    health: controlHealth({ state, hasOwner, implementation, evidence, openMonitorFailure: false }),
  };
};

/** The controls named, as far as they are known, with their health at `now` (domain 4.2). Two statements. */
export const linkedControls = async (
  views: Views,
  at: At,
  ids: readonly string[],
  now: string,
): Promise<KnownLinkedControl[]> => {
  const controls = await views.many(knownControl, ids, at);
  const items = groupBy(
    await views.all(knownEvidence, at, { anyOf: { field: 'controlIds', values: ids } }),
    (item) => item.controlIds,
  );
  return [...controls.values()].map((control) => linkedControl(control, items.get(control.id) ?? [], now));
};
