import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import type { FrozenPopulation } from '../population/population.js';
import { population } from '../population/population.js';
import { requireFrozen } from '../population/population.errors.js';
import { defined, frozen } from '../population/population.examples.js';
import type { DrawVector } from '../sample/draw-vectors.examples.js';
import { CHANGES, LEAVERS } from '../sample/draw-vectors.examples.js';
import { sample } from '../sample/sample.js';
import { drawn } from '../sample/sample.examples.js';
import { after, AUDIT, AUDITOR, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import type { DrawSampleInput } from './draw-sample.command.js';
import { drawSample } from './draw-sample.js';

type Context = Parameters<typeof drawSample>[3];
const auditId = 'aud-tf-2026';
const RUNNING = after(testOfControls, planned(), started());

const frozenOf = ({ testId, nonceCommitment, cut }: DrawVector): FrozenPopulation =>
  after(
    population,
    defined({ testId, auditId }),
    frozen({ auditId, count: cut.items.length, digest: cut.digest, nonceCommitment }),
  ) as FrozenPopulation;

const draw =
  (vector: DrawVector, change: Partial<DrawSampleInput> = {}, context: Partial<Context> = {}) =>
  (state: Parameters<typeof drawSample>[2]) =>
    drawSample({ populationId: 'pop-1', nonce: vector.nonce, risk: 'BASE', ...change }, AUDITOR, state, {
      frozen: frozenOf(vector),
      audit: AUDIT,
      test: RUNNING,
      cut: vector.cut,
      ...context,
    });

const drawnOf = ({ testId, nonce, seed, sample: items }: DrawVector) =>
  drawn({ auditId, testId, nonce, seed, n: items.length, items });
const REASON = 'The control changed hands in the middle of the period.';

describe('draw sample', () => {
  it.each([
    ['TF-13 leavers', LEAVERS],
    ['TF-26 changes', CHANGES],
  ])('SMP-3 8.8 %s, byte for byte from the log', (_, vector) => {
    given(sample).when(draw(vector)).then(drawnOf(vector));
  });

  it('SMP-2 row 59: 4 where the rule says 5', () => {
    given(sample)
      .when(draw(LEAVERS, { n: 4 }))
      .thenRefused('SAMPLE_TOO_SMALL', { rule: 'SMP-2', size: 5 });
    given(sample)
      .when(draw(LEAVERS, { n: 7 }))
      .thenRefused('SAMPLE_EXCEEDS_POPULATION', { available: 6 });
    given(sample)
      .when(draw(LEAVERS, { n: 5.5 }))
      .thenRefused('VALIDATION_FAILED', { field: 'n' });
  });

  it('SMP-2 a larger one needs a reason, which stays with it', () => {
    given(sample)
      .when(draw(LEAVERS, { n: 6 }))
      .thenRefused('REASON_REQUIRED');
    given(sample)
      .when(draw(LEAVERS, { n: 6, reason: REASON }))
      .then(
        drawn({
          ...drawnOf(LEAVERS).data,
          n: 6,
          items: [...LEAVERS.sample, ...LEAVERS.extension],
          reason: REASON,
        }),
      );
  });

  it('4.7 only the nonce that was committed to draws', () => {
    given(sample)
      .when(draw(LEAVERS, { nonce: 'nonce-TF-13-4' }))
      .thenRefused('NONCE_NOT_COMMITTED');
  });

  it('POP-3 not from items that are no longer those that were frozen', () => {
    const cut = { ...LEAVERS.cut, digest: CHANGES.cut.digest };
    given(sample)
      .when(draw(LEAVERS, {}, { cut }))
      .thenRefused('POPULATION_DIGEST_MISMATCH', { rule: 'POP-3' });
  });

  it('4.7 nothing is drawn from an empty population', () => {
    const cut = { ...LEAVERS.cut, items: [] };
    const frozen = { ...frozenOf(LEAVERS), count: 0 };
    given(sample)
      .when(draw(LEAVERS, {}, { cut, frozen }))
      .thenRefused('SAMPLE_EXCEEDS_POPULATION');
  });

  it('SMP-6 one sample a population', () => {
    given(sample, drawnOf(LEAVERS)).when(draw(LEAVERS)).thenRefused('SAMPLE_ALREADY_DRAWN', { rule: 'SMP-6' });
  });

  it('in fieldwork, for a test that is not concluded', () => {
    const test = after(testOfControls, planned(), started(), concluded());
    given(sample)
      .when(draw(LEAVERS, {}, { test }))
      .thenRefused('TEST_INVALID_STATE');
    given(sample)
      .when(draw(LEAVERS, {}, { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(sample)
      .when(draw(LEAVERS, { risk: 'HIGH' as 'BASE' }))
      .thenRefused('VALIDATION_FAILED');
  });

  it('SMP-1 the population must be frozen', () => {
    given(population, defined())
      .when((state) => {
        requireFrozen('pop-1', state);
        return [];
      })
      .thenRefused('POPULATION_NOT_FROZEN', { rule: 'SMP-1' });
  });
});
