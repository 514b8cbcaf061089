import type { Connection, PageRequest } from '@attestry/service-kit';
import { DomainError, toConnection } from '@attestry/service-kit';

const MOST = 100;

const indexAfter = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0;
  const index = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,9}$/.test(index))
    throw new DomainError('VALIDATION_FAILED', 'The cursor is not one that this list gave out.');
  return Number(index) + 1;
};

/** A page of a list that is worked out anew each time: its order never changes, so places in it do not. */
export const itemPage = <Item, Node>(
  items: readonly Item[],
  { first = MOST, after }: PageRequest,
  toNode: (item: Item) => Node,
): Connection<Node> => {
  if (first < 1 || first > MOST) throw new DomainError('VALIDATION_FAILED', `"first" is 1 to ${MOST}.`);
  const start = indexAfter(after);
  const page = items.slice(start, start + first).map((doc, index) => {
    const id = String(start + index);
    return { cursor: Buffer.from(id).toString('base64url'), id, doc };
  });
  return toConnection({ items: page, hasNextPage: start + first < items.length }, toNode);
};
