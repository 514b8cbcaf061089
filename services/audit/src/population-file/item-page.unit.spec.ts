import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemPage } from './item-page.js';

const same = (item: number): number => item;

describe('page of items', () => {
  it('gives every item once, in order, whatever the size of the pages', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 100 }), (count, first) => {
        const items = Array.from({ length: count }, (_, index) => index);
        const seen: number[] = [];
        let after: string | undefined;
        for (;;) {
          const page = itemPage(items, after === undefined ? { first } : { first, after }, same);
          seen.push(...page.edges.map(({ node }) => node));
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  it('refuses a size or a cursor that is none', () => {
    const refused = expect.objectContaining({ code: 'VALIDATION_FAILED' });
    expect(() => itemPage([1], { first: 101 }, same)).toThrow(refused);
    expect(() => itemPage([1], { first: 0 }, same)).toThrow(refused);
    expect(() => itemPage([1], { first: 1, after: 'x' }, same)).toThrow(refused);
  });
});
