import type { Page, PageRequest } from '@attestry/service-kit';
import { refuseField } from '@attestry/service-kit';

const LONGEST = 100;

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

/** A page of a list that is computed whole, such as one over data that comes with the platform. */
export const pageOf = <Item>(
  items: readonly Item[],
  { first = 20, after }: PageRequest,
  idOf: (item: Item) => string,
): Page<Item> => {
  if (first < 1 || first > LONGEST) refuseField('first', `is 1 to ${LONGEST}.`);
  const start = after === undefined ? 0 : items.findIndex((item) => cursorOf(idOf(item)) === after) + 1;
  if (after !== undefined && start === 0) refuseField('after', 'is a cursor that this list gave out.');
  const page = items.slice(start, start + first);
  return {
    items: page.map((doc) => ({ cursor: cursorOf(idOf(doc)), id: idOf(doc), doc })),
    hasNextPage: start + first < items.length,
  };
};
