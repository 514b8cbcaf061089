import { describe, expect, it } from '@jest/globals';
import type { Layout } from './read-rows.js';
import { readRows } from './read-rows.js';

const LAYOUT: Layout = {
  columns: ['code', 'title', 'tags'],
  optional: ['tags'],
  lists: ['tags'],
  property: 'items',
  most: 3,
};
const csv = (...lines: string[]) => readRows({ format: 'CSV', content: lines.join('\n') }, LAYOUT);
const json = (...lines: string[]) => readRows({ format: 'JSON', content: lines.join('\n') }, LAYOUT);
const refused = (read: () => unknown): unknown => {
  try {
    return { accepted: read() };
  } catch (error) {
    return error;
  }
};
const faults = (read: () => unknown) =>
  (refused(read) as { details: { problems: { line: number; field?: string }[] } }).details.problems.map(
    ({ line, field }) => [line, field],
  );

describe('a CSV file', () => {
  it('has named columns in any order, lists, quoted cells over several lines and no entry for an empty line', () => {
    expect(csv('\uFEFFtitle,code,tags', '"One, first",A-1,x y;z', '', '"Two', 'lines",A-2,')).toEqual([
      { line: 2, fields: { title: 'One, first', code: 'A-1', tags: ['x', 'y', 'z'] } },
      { line: 4, fields: { title: 'Two\nlines', code: 'A-2' } },
    ]);
    expect(csv('code,title', 'A-1,One\r')).toEqual([{ line: 2, fields: { code: 'A-1', title: 'One' } }]);
  });

  it('is refused with line and reason: columns, uneven lines, an open quote', () => {
    expect(faults(() => csv('code,colour', 'A-1,red'))).toEqual([
      [1, 'colour'],
      [1, 'title'],
    ]);
    expect(faults(() => csv('code,title,code', 'A-1,One,A-2'))).toEqual([[1, 'code']]);
    expect(faults(() => csv('code,title', 'A-1,One', 'A-2'))).toEqual([[3, undefined]]);
    expect(faults(() => csv('code,title', 'A-1,"One'))[0]?.[0]).toBe(2);
  });
});

describe('a JSON file', () => {
  it('is an object with a list; each entry has its line', () => {
    expect(json('{', ' "items": [', '  { "code": "A-1" },', '  { "code": "A-2" } ] }')).toEqual([
      { line: 3, fields: { code: 'A-1' } },
      { line: 4, fields: { code: 'A-2' } },
    ]);
  });

  it('is refused with line and reason: no JSON, no list, no object, a key twice', () => {
    expect(faults(() => json('{', ' "items": [', '  { "code": }', ' ] }'))).toEqual([[3, undefined]]);
    expect(faults(() => json('code: A-1'))).toEqual([[1, undefined]]);
    expect(faults(() => json('{ "things": [] }'))).toEqual([[1, 'items']]);
    expect(faults(() => json('{ "items": [', ' { "code": "A-1" },', ' 7 ] }'))).toEqual([[3, undefined]]);
    expect(faults(() => json('{ "items": [', ' { "code": "A-1", "code": "A-2" } ] }'))).toEqual([[2, undefined]]);
  });
});

describe('any file', () => {
  it('has a known format, is not too long, has entries and not too many', () => {
    expect(refused(() => readRows({ format: 'XML', content: '' }, LAYOUT))).toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    expect(refused(() => json(' '.repeat(524_289)))).toMatchObject({ details: { field: 'content' } });
    expect(faults(() => csv('code,title'))).toEqual([[1, undefined]]);
    expect(faults(() => csv(''))).toEqual([[1, undefined]]);
    expect(faults(() => csv('code,title', 'A-1,1', 'A-2,2', 'A-3,3', 'A-4,4'))).toEqual([[5, undefined]]);
  });
});
