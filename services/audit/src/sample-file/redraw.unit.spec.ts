import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { CHANGES, LEAVERS } from '../sample/draw-vectors.examples.js';
import { drawn, extended } from '../sample/sample.examples.js';
import { redraw } from './redraw.js';
import type { SampleDoc } from './sample-file.projection.js';
import { sampleFile } from './sample-file.projection.js';

const draw = ({ testId, nonce, seed, sample: items }: typeof CHANGES) =>
  drawn({ auditId: 'aud-tf-2026', testId, nonce, seed, n: items.length, items });
const docOf = (...facts: Parameters<typeof projected>[1][]): SampleDoc => {
  const doc = projected(sampleFile, ...facts).get('pop-1');
  if (!doc) throw new Error('no sample');
  return doc;
};

describe('redraw', () => {
  it('SMP-3 anyone with the log and the nonce gets the same items in the same order', () => {
    const proof = redraw(docOf(draw(CHANGES), extended(...CHANGES.extension)), CHANGES.cut);
    expect(proof).toMatchObject({ matches: true, seed: CHANGES.seed, populationDigest: CHANGES.cut.digest });
    expect(proof.drawn.map(({ key }) => key)).toEqual([...CHANGES.sample, ...CHANGES.extension]);
    expect(proof.drawn[0]).toEqual({
      key: 'CHG-0240',
      rank: '008198a44cb5722609449436c11e7fc2478700991592fde6d51ee82dd9c96077',
    });
  });

  it('SMP-4 a replacement is the next item too', () => {
    const replaced = {
      type: 'SampleItemReplaced.v1' as const,
      data: {
        ...{ sampleId: 'pop-1', auditId: 'aud-tf-2026', testId: 'tst-TF-13' },
        ...{ removed: 'LVR-004', added: 'LVR-006', reason: 'The record was destroyed by a flood.' },
      },
    };
    expect(redraw(docOf(draw(LEAVERS), replaced), LEAVERS.cut).matches).toBe(true);
    expect(docOf(draw(LEAVERS), replaced).items).toEqual(['LVR-001', 'LVR-005', 'LVR-006', 'LVR-003', 'LVR-002']);
  });

  it('shows when items were chosen, or the log gives others', () => {
    const chosen = draw(LEAVERS);
    const swapped = { ...chosen, data: { ...chosen.data, items: ['LVR-006', ...LEAVERS.sample.slice(1)] } };
    expect(redraw(docOf(swapped), LEAVERS.cut).matches).toBe(false);
    expect(redraw(docOf(draw(LEAVERS)), CHANGES.cut).matches).toBe(false);
    expect(redraw(docOf(draw(CHANGES), extended('CHG-0001')), CHANGES.cut).matches).toBe(false);
  });
});
