import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import {
  cancelled,
  dueSoon,
  escalated,
  fulfilled,
  overdue,
  scheduled,
  waived,
} from '../obligation/obligation.examples.js';
import { obligationView } from './obligation.projection.js';

const doc = (...facts: Parameters<typeof projected>[1][]) => projected(obligationView, ...facts).get('ob-1');

describe('obligation document', () => {
  it('4.12: falls due as work for each step of its due day, until all are told or it is settled', () => {
    expect(doc(scheduled({}))).toMatchObject({ state: 'DUE', dueAt: '2026-01-14T00:00:00.000Z' });
    const late = [scheduled({}), dueSoon('2026-02-01', 18), overdue('2026-02-01')];
    expect(doc(...late.slice(0, 2))).toMatchObject({ state: 'DUE', dueAt: '2026-02-02T00:00:00.000Z' });
    expect(doc(...late)).toMatchObject({ state: 'OVERDUE', dueAt: '2026-02-05T00:00:00.000Z' });
    for (const settled of [escalated('2026-02-01', 'TO'), fulfilled({}), waived(), cancelled()]) {
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
