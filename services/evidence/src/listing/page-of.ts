import type { PageArgs } from '@attestry/service-kit';
import { refuseField } from '@attestry/service-kit';

const MOST = 100;

/** A page of a list that was computed whole; a cursor is the key of an item, so it survives what comes before it. */
export const pageOf = <Item>(items: readonly Item[], keyOf: (item: Item) => string, { first, after }: PageArgs) => {
  if (first < 1 || first > MOST) refuseField('first', `is 1 to ${MOST}.`);
  const key = after === undefined || after === null ? undefined : Buffer.from(after, 'base64url').toString();
  const place = key === undefined ? -1 : items.findIndex((item) => keyOf(item) === key);
  if (key !== undefined && place < 0) refuseField('after', 'is not a cursor of this list.');
  const shown = items.slice(place + 1, place + 1 + first);
  return {
    items: shown.map((doc) => ({ cursor: Buffer.from(keyOf(doc)).toString('base64url'), id: keyOf(doc), doc })),
    hasNextPage: place + 1 + first < items.length,
  };
};
