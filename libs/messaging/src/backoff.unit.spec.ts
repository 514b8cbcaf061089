import { describe, expect, it } from '@jest/globals';
import { backoff } from './backoff.js';

describe('backoff', () => {
  it('doubles up to the longest pause', () => {
    const pauses = [1, 2, 3, 4, 5, 100].map((attempt) => backoff({ first: 100, longest: 1_000, jitter: 0 }, attempt));
    expect(pauses).toEqual([100, 200, 400, 800, 1_000, 1_000]);
  });

  it('is shortened by its random share only', () => {
    expect(backoff({ first: 100, longest: 1_000, jitter: 0.5 }, 1, () => 1)).toBe(50);
    expect(backoff({ first: 100, longest: 1_000, jitter: 0.5 }, 1, () => 0)).toBe(100);
  });
});
