import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { fulfilled, overdue, scheduled, waived } from '../obligation/obligation.examples.js';
import { obligationView } from './obligation.projection.js';

const doc = (...facts: Parameters<typeof projected>[1][]) => projected(obligationView, ...facts).get('ob-1');

describe('obligation document', () => {
  it('4.12: falls due as work the day after its due day, until that was said or it is settled', () => {
    expect(doc(scheduled({}))).toMatchObject({ state: 'DUE', dueAt: '2026-02-02T00:00:00.000Z' });
    for (const settled of [overdue('2026-02-01'), fulfilled({}), waived()]) {
      expect(doc(scheduled({}), settled)).not.toHaveProperty('dueAt');
    }
  });

  it('shows the evidence of its fulfilment', () => {
    expect(doc(scheduled({}), fulfilled({ evidenceId: 'e-1' }))).toMatchObject({
      state: 'FULFILLED',
      evidenceId: 'e-1',
    });
  });
});
