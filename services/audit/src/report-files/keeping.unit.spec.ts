import { describe, expect, it } from '@jest/globals';
import { keeping } from './keeping.js';

describe('keeping', () => {
  const counted = () => {
    const made: string[] = [];
    const keep = keeping<string>(2);
    const ask = (key: string) => keep(key, () => Promise.resolve(key + made.push(key)));
    return { made, ask };
  };

  it('makes once, and drops what was not asked for longest, not what was made first', async () => {
    const { made, ask } = counted();
    for (const key of ['a', 'b', 'a', 'c', 'a']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c']);
    await ask('b');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps no failure', async () => {
    const keep = keeping<string>(2);
    await expect(keep('a', () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
    expect(await keep('a', () => Promise.resolve('made'))).toBe('made');
  });
});
