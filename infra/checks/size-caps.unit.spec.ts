import { describe, expect, it } from '@jest/globals';
import { fileSize, functionsIn } from './measure.js';
import { violations } from './size-caps.js';
import { percentile } from './sizes.js';

const file = (lines: number, path = 'libs/a/src/a.ts') => fileSize(path, 'x\n'.repeat(lines));

describe('size caps', () => {
  it('take the nearest rank', () => {
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
    expect(percentile([], 0.9)).toBe(0);
  });

  it('hold for small files', () => {
    expect(violations({ files: [file(50), file(40), file(20)], functions: [] })).toEqual([]);
  });

  it('see a file over the cap, also a spec', () => {
    const found = violations({
      files: [...Array.from({ length: 20 }, () => file(10)), file(301, 'libs/a/src/a.unit.spec.ts')],
      functions: [],
    });
    expect(found).toEqual(['libs/a/src/a.unit.spec.ts has 301 lines, the limit is 300']);
  });

  it('see long functions', () => {
    const functions = functionsIn('a.ts', `const f = () => {\n${'  g();\n'.repeat(30)}};\nconst h = () => 1;`);
    expect(functions).toEqual([{ path: 'a.ts', name: 'f', lines: 32 }]);
    expect(violations({ files: [], functions })).toEqual([
      'the 90th percentile of the lines of a function is 32, the limit is 25',
    ]);
  });
});
