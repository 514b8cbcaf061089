import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { replaceItem } from '../replace-item/replace-item.js';
import type { FrozenPopulation } from '../population/population.js';
import { population } from '../population/population.js';
import { defined, frozen } from '../population/population.examples.js';
import type { DrawVector } from '../sample/draw-vectors.examples.js';
import { CHANGES, LEAVERS } from '../sample/draw-vectors.examples.js';
import { sample } from '../sample/sample.js';
import { drawn, extended } from '../sample/sample.examples.js';
import { after, AUDIT, AUDITOR, CLOSED, LEAD } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { extendSample } from './extend-sample.js';

type Context = Parameters<typeof extendSample>[3];
const REASON = 'One deviation was found; rule C6.';
const contextOf = ({ cut }: DrawVector, ...results: Parameters<typeof after>[1][]): Context => ({
  frozen: after(population, defined(), frozen({ count: cut.items.length, digest: cut.digest })) as FrozenPopulation,
  audit: AUDIT,
  test: after(testOfControls, planned(), started(), ...results),
  cut,
});
const drawnOf = ({ seed, nonce, sample: items }: DrawVector) => drawn({ seed, nonce, n: items.length, items });

const extend =
  (vector: DrawVector, additional?: number, context: Partial<Context> = {}, reason = REASON) =>
  (state: Parameters<typeof extendSample>[2]) =>
    extendSample({ sampleId: 'pop-1', reason, ...(additional === undefined ? {} : { additional }) }, AUDITOR, state, {
      ...contextOf(vector),
      ...context,
    });

describe('extend sample', () => {
  it.each([
    ['TF-13 leavers, m = min(5, 1)', LEAVERS],
    ['TF-26 changes, m = min(25, 287)', CHANGES],
  ])('SMP-4 8.8 the next items of the same order: %s', (_, vector) => {
    given(sample, drawnOf(vector))
      .when(extend(vector))
      .then(extended(...vector.extension));
  });

  it('SMP-4 a further extension goes on where the last one ended', () => {
    const [first = '', second = '', third = ''] = CHANGES.extension;
    given(sample, drawnOf(CHANGES), extended(first)).when(extend(CHANGES, 2)).then(extended(second, third));
  });

  it('SMP-2 not beyond the population, and not without saying why', () => {
    given(sample, drawnOf(LEAVERS)).when(extend(LEAVERS, 2)).thenRefused('SAMPLE_EXCEEDS_POPULATION', { available: 1 });
    given(sample, drawnOf(LEAVERS), extended('LVR-006')).when(extend(LEAVERS)).thenRefused('SAMPLE_EXCEEDS_POPULATION');
    given(sample, drawnOf(LEAVERS)).when(extend(LEAVERS, 0)).thenRefused('VALIDATION_FAILED');
    given(sample, drawnOf(LEAVERS))
      .when(extend(LEAVERS, 1, {}, 'more'))
      .thenRefused('REASON_REQUIRED');
  });

  it('POP-3 TOC-8 from the frozen items only, while the test is open', () => {
    const cut = CHANGES.cut;
    given(sample, drawnOf(LEAVERS))
      .when(extend(LEAVERS, 1, { cut }))
      .thenRefused('POPULATION_DIGEST_MISMATCH');
    given(sample, drawnOf(LEAVERS))
      .when(extend(LEAVERS, 1, { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    const { test } = contextOf(LEAVERS, concluded());
    given(sample, drawnOf(LEAVERS))
      .when(extend(LEAVERS, 1, { test }))
      .thenRefused('TEST_INVALID_STATE');
    given(sample).when(extend(LEAVERS, 1)).thenRefused('NOT_FOUND');
  });
});

describe('replace item', () => {
  const replace = (itemKey: string, context: Context) => (state: Parameters<typeof replaceItem>[2]) =>
    replaceItem({ sampleId: 'pop-1', itemKey, reason: REASON }, LEAD, state, context);
  const replaced = (removed: string, added: string) => ({
    type: 'SampleItemReplaced.v1' as const,
    data: { sampleId: 'pop-1', auditId: 'aud-1', testId: 't-1', removed, added, reason: REASON },
  });

  it('SMP-4 takes the next item of the draw', () => {
    given(sample, drawnOf(LEAVERS))
      .when(replace('LVR-004', contextOf(LEAVERS)))
      .then(replaced('LVR-004', 'LVR-006'));
  });

  it('an item taken out does not come back', () => {
    given(sample, drawnOf(LEAVERS), replaced('LVR-004', 'LVR-006'))
      .when(replace('LVR-003', contextOf(LEAVERS)))
      .thenRefused('SAMPLE_EXCEEDS_POPULATION');
  });

  it('SMP-5 row 60: an item that failed stays', () => {
    given(sample, drawnOf(LEAVERS))
      .when(replace('LVR-004', contextOf(LEAVERS, itemRecorded('LVR-004', 'FAIL'))))
      .thenRefused('FAILED_ITEM_NOT_REPLACEABLE', { rule: 'SMP-5', itemKey: 'LVR-004' });
  });

  it('only items of the sample', () => {
    given(sample, drawnOf(LEAVERS))
      .when(replace('LVR-006', contextOf(LEAVERS)))
      .thenRefused('ITEM_NOT_IN_SAMPLE');
  });
});
