import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** A control that a risk assessment found to be needed; the key is the need's id. */
export interface KnownControlNeed {
  readonly id: string;
  readonly assessmentId: string;
  readonly last: Seen;
}

export const knownControlNeed = view<KnownControlNeed>()({
  name: 'known-control-need',
  on: ['ControlNeedIdentified.v1'],
  key: (fact) => fact.data.needId,
  fold: (_, fact) => ({ id: fact.data.needId, assessmentId: fact.data.assessmentId, last: seen(fact) }),
});
