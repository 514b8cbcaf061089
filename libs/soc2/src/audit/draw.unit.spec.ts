import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DRAW_VECTORS, itemsOf } from '../worked-example/draw-vectors.js';
import { drawOrder, drawSample, itemRank, nonceCommitment, populationDigest, sampleSeed } from './draw.js';

describe.each(DRAW_VECTORS)('published draw of $control (4.7, 8.8)', (vector) => {
  const items = itemsOf(vector);

  it('SMP-3 digest, commitment, seed and first rank, byte for byte', () => {
    expect(populationDigest(items)).toBe(vector.populationDigest);
    expect(nonceCommitment(vector.nonce)).toBe(vector.nonceCommitment);
    expect(sampleSeed(vector)).toBe(vector.seed);
    expect(itemRank(vector.seed, vector.first.key)).toBe(vector.first.rank);
  });

  it('SMP-3 SMP-4 the sample and the extension after it, in order', () => {
    const draw = drawSample(items, vector.sample.length, vector);
    expect(draw.sample).toEqual(vector.sample);
    expect(draw.rest.slice(0, vector.extension.length)).toEqual(vector.extension);
    expect(draw).toMatchObject({ populationDigest: vector.populationDigest, seed: vector.seed });
  });

  it('another nonce, test, audit or item draws otherwise', () => {
    const digest = vector.populationDigest;
    const others = [
      sampleSeed({ ...vector, nonce: 'x' }),
      sampleSeed({ ...vector, testId: 'x' }),
      sampleSeed({ ...vector, auditId: 'x' }),
    ];
    expect(others).not.toContain(vector.seed);
    expect(populationDigest(items.slice(1))).not.toBe(digest);
  });
});

describe('draw (4.7)', () => {
  it('the last change of the example is on the last day', () => {
    const changes = DRAW_VECTORS.find(({ control }) => control === 'TF-26');
    expect(changes && itemsOf(changes).at(-1)).toEqual({ key: 'CHG-0312', occurredAt: '2026-06-30T12:00:00.000Z' });
  });

  it('V10 nonce-TF-13-4 puts LVR-004 last, so that the base sample meets no deviation', () => {
    const leavers = DRAW_VECTORS[0];
    if (!leavers) throw new Error('vectors are missing');
    const draw = drawSample(itemsOf(leavers), 5, { ...leavers, nonce: 'nonce-TF-13-4' });
    expect(draw.rest).toEqual(['LVR-004']);
  });

  it('sorts keys by bytes and writes whole seconds', () => {
    const a = { key: 'Z', occurredAt: '2026-01-01T00:00:00.999Z' };
    const b = { key: 'a', occurredAt: '2026-01-02T00:00:00Z' };
    expect(populationDigest([b, a])).toBe(populationDigest([{ ...a, occurredAt: '2026-01-01T00:00:00Z' }, b]));
  });

  it('an empty population has a digest and an empty sample', () => {
    expect(drawSample([], 0, { auditId: 'a', testId: 't', nonce: 'n' }).sample).toEqual([]);
  });

  it('SMP-3 is a permutation that does not depend on the order given; SMP-4 a larger n only adds at the end', () => {
    const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.string(), fc.nat({ max: 40 }), (all, seed, n) => {
        const order = drawOrder(seed, all);
        expect([...order].sort()).toEqual([...all].sort());
        expect(drawOrder(seed, all.toReversed())).toEqual(order);
        expect(order.slice(0, n + 1).slice(0, n)).toEqual(order.slice(0, n));
      }),
    );
  });
});
