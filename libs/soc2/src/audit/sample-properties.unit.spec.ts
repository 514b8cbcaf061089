import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawOrder, drawSample, nonceCommitment } from './draw.js';

const OCCURRED = '2026-03-01T00:00:00.000Z';
const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 });
const nonces = fc.string({ minLength: 1, maxLength: 16 });
const parts = (nonce: string) => ({ auditId: 'aud-1', testId: 't-1', nonce });
const itemsOf = (all: readonly string[]) => all.map((key) => ({ key, occurredAt: OCCURRED }));
const distinct = (all: readonly string[]): number => new Set(all).size;

describe('properties of a sample (4.7)', () => {
  it('4.7 is a subset of the right size, each item once', () => {
    fc.assert(
      fc.property(keys, nonces, fc.nat({ max: 70 }), (all, nonce, n) => {
        const { sample, rest } = drawSample(itemsOf(all), n, parts(nonce));
        expect(sample).toHaveLength(Math.min(n, all.length));
        expect(distinct(sample)).toBe(sample.length);
        expect([...sample, ...rest].sort()).toEqual([...all].sort());
      }),
    );
  });

  it('SMP-3 is the same for the same nonce, whoever draws and in whatever order the items come', () => {
    fc.assert(
      fc.property(keys, nonces, fc.nat({ max: 60 }), (all, nonce, n) => {
        const drawn = drawSample(itemsOf(all), n, parts(nonce));
        expect(drawSample(itemsOf(all.toReversed()), n, parts(nonce))).toEqual(drawn);
        expect(nonceCommitment(nonce)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  it('SMP-4 an extension is disjoint from the sample and follows the order', () => {
    fc.assert(
      fc.property(keys, nonces, fc.nat({ max: 40 }), fc.nat({ max: 40 }), (all, nonce, n, m) => {
        const { seed, sample, rest } = drawSample(itemsOf(all), n, parts(nonce));
        const extension = rest.slice(0, m);
        expect(extension.filter((key) => sample.includes(key))).toEqual([]);
        expect([...sample, ...extension]).toEqual(drawOrder(seed, all).slice(0, n + m));
        expect(drawSample(itemsOf(all), n + m, parts(nonce)).sample).toEqual([...sample, ...extension]);
      }),
    );
  });

  it('control: another nonce draws another order', () => {
    const all = Array.from({ length: 50 }, (_, index) => `I-${index}`);
    const order = (nonce: string) => drawSample(itemsOf(all), 50, parts(nonce)).sample;
    expect(order('a')).not.toEqual(order('b'));
  });
});
