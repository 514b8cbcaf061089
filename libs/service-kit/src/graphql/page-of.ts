import { refuseField } from '../commands/shape.js';
import type { Page, PageRequest } from '../views/views.js';
import { MAX_PAGE } from '../views/views.js';

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');

/** A page of a list that is computed whole. A cursor is the key of an item, so it survives what comes before the item. */
export const pageOf = <Item>(
  items: readonly Item[],
  { first = 20, after }: PageRequest,
  keyOf: (item: Item, index: number) => string,
): Page<Item> => {
  if (first < 1 || first > MAX_PAGE) refuseField('first', `is 1 to ${MAX_PAGE}.`);
  const begins = after === undefined || after === null;
  const start = begins ? 0 : items.findIndex((item, index) => cursorOf(keyOf(item, index)) === after) + 1;
  if (!begins && start === 0) refuseField('after', 'is not a cursor that this list gave out.');
  const page = items.slice(start, start + first).map((doc, index) => {
    const id = keyOf(doc, start + index);
    return { cursor: cursorOf(id), id, doc };
  });
  return { items: page, hasNextPage: start + first < items.length };
};
