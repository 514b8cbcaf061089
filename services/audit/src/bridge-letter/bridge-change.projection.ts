import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import { addDays, dayOf, startOfDay } from '@attestry/soc2';
import type { LetterContent } from './bridge-letter.js';

/** Types of events that a bridge letter names (BRG-3): what makes the system another one than the report saw. */
export const CHANGE_TYPES = [
  'ControlDesignApproved.v1',
  'ControlRevised.v1',
  'ControlRetired.v1',
  'ControlDegraded.v1',
  'ControlOperationRestored.v1',
  'VendorClassifiedAsSubservice.v1',
  'VendorOffboarded.v1',
  'SystemDescriptionApproved.v1',
  'OrganizationStageChanged.v1',
] as const;

type ChangeFact = RecordedOf<(typeof CHANGE_TYPES)[number]>;
export type BridgeChange = LetterContent['changes'][number];

/** Changes that took effect on one day, in valid time; the key is the day. Any period is read by the days it has. */
export interface BridgeChangeDoc {
  readonly id: string;
  readonly changes: readonly BridgeChange[];
}

/** A vendor leaves on the day its fact names, whenever that was recorded. */
const validFromOf = (fact: ChangeFact): string =>
  fact.type === 'VendorOffboarded.v1' ? startOfDay(fact.data.effectiveFrom) : fact.effectiveAt;

const changeOf = (fact: ChangeFact): BridgeChange => ({
  eventId: fact.id,
  type: fact.type,
  ...('controlId' in fact.data ? { controlId: fact.data.controlId } : {}),
  ...('vendorId' in fact.data ? { vendorId: fact.data.vendorId } : {}),
  validFrom: validFromOf(fact),
});

export const bridgeChanges = view<BridgeChangeDoc>()({
  name: 'bridge-change',
  on: CHANGE_TYPES,
  key: (fact) => dayOf(validFromOf(fact)),
  validFrom: validFromOf,
  fold: (doc, fact, id) => ({ id, changes: [...(doc?.changes ?? []), changeOf(fact)] }),
});

/** Days of a span, both ends included. */
export const daysFrom = (first: string, last: string): string[] =>
  first > last ? [] : [first, ...daysFrom(addDays(first, 1), last)];

/** In the order of their valid time; of one instant, of their recording. */
export const inOrder = (docs: Iterable<BridgeChangeDoc>): BridgeChange[] =>
  [...docs]
    .flatMap(({ changes }) => changes)
    .sort((a, b) => {
      const [x, y] = [`${a.validFrom ?? ''}/${a.eventId}`, `${b.validFrom ?? ''}/${b.eventId}`];
      return x < y ? -1 : x > y ? 1 : 0;
    });
