import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { population } from '../population/population.js';
import { defined, frozen } from '../population/population.examples.js';
import { cut } from '../population-items/cut.js';
import { inOperation, leaversOfTheExample, performedAt } from '../population-items/log-facts.examples.js';
import { AUDIT, AUDITOR, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import type { FreezePopulationInput } from './freeze-population.command.js';
import { freezePopulation } from './freeze-population.js';

type Context = Parameters<typeof freezePopulation>[3];
const LEAVERS = cut(
  { query: 'performances', controlId: 'c-1', period: { start: '2026-01-01', endExclusive: '2026-07-01' } },
  [...inOperation('PER_OCCURRENCE'), ...leaversOfTheExample()],
);
const CONTEXT: Context = { audit: AUDIT, logOffset: '7:42', cut: LEAVERS };
const COMMITMENT = '83faa773394670f267b364d1f9deed7ca838c75ea5f9f9dd0ce2a73fefc4a694';
const FROZEN = frozen({ count: 6, digest: LEAVERS.digest, nonceCommitment: COMMITMENT });

const freeze =
  (change: Partial<FreezePopulationInput> = {}, context: Partial<Context> = {}, now: string = AUDITOR.now) =>
  (state: Parameters<typeof freezePopulation>[2]) =>
    freezePopulation({ populationId: 'pop-1', nonceCommitment: COMMITMENT, ...change }, { ...AUDITOR, now }, state, {
      ...CONTEXT,
      ...context,
    });

describe('freeze population', () => {
  it('POP-3 records count, digest and position; the commitment to the nonce comes with it', () => {
    given(population, defined()).when(freeze()).then(FROZEN);
    given(population, defined())
      .when(freeze({ nonceCommitment: 'nonce-1' }))
      .thenRefused('VALIDATION_FAILED');
  });

  it('POP-4 row 58: not before the period has ended, unless interim', () => {
    const before = '2026-06-30T23:59:59.999Z';
    given(population, defined())
      .when(freeze({}, {}, before))
      .thenRefused('PERIOD_NOT_ENDED', { rule: 'POP-4' });
    given(population, defined())
      .when(freeze({ interim: true }, {}, before))
      .then({ ...FROZEN, data: { ...FROZEN.data, interim: true } });
    given(population, defined())
      .when(freeze({}, {}, '2026-07-01T00:00:00.000Z'))
      .then(FROZEN);
  });

  it('POP-6 an empty population is one', () => {
    const empty = { ...LEAVERS, items: [] };
    given(population, defined())
      .when(freeze({}, { cut: empty }))
      .then({ ...FROZEN, data: { ...FROZEN.data, count: 0 } });
  });

  it('POP-1 keys are unique, POP-2 items lie inside the period', () => {
    const [first, ...rest] = LEAVERS.items;
    const twice = first ? [first, first, ...rest] : [];
    given(population, defined())
      .when(freeze({}, { cut: { ...LEAVERS, items: twice } }))
      .thenRefused('POPULATION_KEY_DUPLICATE', { keys: ['LVR-001'] });
    const outside = cut(
      { query: 'performances', controlId: 'c-1', period: { start: '2026-07-01', endExclusive: '2026-08-01' } },
      [...inOperation('PER_OCCURRENCE'), performedAt('LVR-007', '2026-07-01T17:00:00.000Z')],
    );
    given(population, defined())
      .when(freeze({}, { cut: outside }))
      .thenRefused('POPULATION_ITEM_OUTSIDE_PERIOD', { keys: ['LVR-007'] });
  });

  it('once, in fieldwork', () => {
    given(population, defined(), FROZEN).when(freeze()).thenRefused('POPULATION_INVALID_STATE');
    given(population, defined())
      .when(freeze({}, { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(population).when(freeze()).thenRefused('NOT_FOUND');
  });
});
