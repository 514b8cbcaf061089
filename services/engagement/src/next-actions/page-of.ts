import type { Page, PageRequest } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';

const MAX_PAGE = 100;

/** A page of a list that is computed as a whole; a cursor is a place in it. */
export const pageOf = <Item>(list: readonly Item[], { first = 20, after }: PageRequest): Page<Item> => {
  if (first < 1 || first > MAX_PAGE) throw new DomainError('VALIDATION_FAILED', `"first" is 1 to ${MAX_PAGE}.`);
  const start = after === undefined ? 0 : Number(Buffer.from(after, 'base64url').toString()) + 1;
  if (!Number.isInteger(start) || start < 0)
    throw new DomainError('VALIDATION_FAILED', 'The cursor is not one that this list gave out.');
  const items = list.slice(start, start + first).map((doc, index) => {
    const id = String(start + index);
    return { cursor: Buffer.from(id).toString('base64url'), id, doc };
  });
  return { items, hasNextPage: start + first < list.length };
};
