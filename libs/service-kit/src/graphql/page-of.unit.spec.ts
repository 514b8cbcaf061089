import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page-of.js';

const key = (item: number): string => `item ${item}`;

describe('a page of a list that is computed whole', () => {
  it('goes on after the item that a cursor names, whatever has come before it since', () => {
    const first = pageOf([1, 2, 3], { first: 2 }, key);
    expect([first.items.map(({ doc }) => doc), first.hasNextPage]).toEqual([[1, 2], true]);
    const after = first.items[1]?.cursor ?? '';
    for (const list of [
      [1, 2, 3],
      [0, 1, 2, 3],
    ]) {
      const last = pageOf(list, { first: 2, after }, key);
      expect([last.items.map(({ doc }) => doc), last.hasNextPage]).toEqual([[3], false]);
    }
  });

  it('may have its places as keys', () => {
    const place = (_: number, index: number): string => String(index);
    const [first] = pageOf([7, 7, 8], { first: 2 }, place).items.slice(-1);
    expect(pageOf([7, 7, 8], { after: first?.cursor ?? '' }, place).items.map(({ doc }) => doc)).toEqual([8]);
  });

  it('refuses a length out of bounds and a cursor of another list', () => {
    for (const wrong of [{ first: 0 }, { first: 101 }, { after: 'nonsense' }])
      expect(() => pageOf([1], wrong, key)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});
