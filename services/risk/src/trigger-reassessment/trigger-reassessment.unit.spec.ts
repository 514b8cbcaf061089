import { describe, expect, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import { reassessmentDue } from '../due-work/reassessment-due.projection.js';
import { assessed, closed, identified, triggered } from '../risk/risk.examples.js';
import type { RiskState } from '../risk/risk.js';
import { risk } from '../risk/risk.js';
import type { ReassessmentTrigger } from './trigger-reassessment.js';
import { triggerReassessment } from './trigger-reassessment.js';

const trigger =
  (why: ReassessmentTrigger, role: 'CM' | 'SYS' = 'SYS', sourceId = 'inc-1') =>
  (state: RiskState) =>
    triggerReassessment({ riskId: 'r-1', trigger: why, sourceId }, { role }, state);

describe('trigger reassessment (S8)', () => {
  it('S8 asks for another look at a risk that was assessed, once until it is', () => {
    given(risk, identified(), assessed()).when(trigger('INCIDENT', 'CM')).then(triggered());
    given(risk, identified(), assessed(), triggered()).when(trigger('YEARLY')).thenNothing();
    given(risk, identified(), assessed(), triggered(), assessed())
      .when(trigger('YEARLY', 'SYS', 'y-1'))
      .then(triggered({ trigger: 'YEARLY', sourceId: 'y-1' }));
    given(risk, identified()).when(trigger('NEW_VENDOR')).thenNothing();
  });

  it('what the platform sees for itself is not for people to say', () => {
    given(risk, identified(), assessed()).when(trigger('DEVIATION', 'CM')).thenRefused('VALIDATION_FAILED');
    given(risk, identified(), assessed(), closed()).when(trigger('INCIDENT')).thenRefused('RISK_ALREADY_CLOSED');
    given(risk).when(trigger('INCIDENT')).thenRefused('NOT_FOUND');
  });

  it('S8 falls due twelve months after the last assessment, and not again before the next', () => {
    const dueAt = (...facts: Parameters<typeof projected>[1][]) =>
      projected(reassessmentDue, ...facts).get('r-1')?.dueAt;
    expect(dueAt(assessed())).toBe('2027-01-01T00:00:00.000Z');
    expect(dueAt(assessed(), triggered())).toBeUndefined();
    expect(dueAt(assessed(), triggered(), assessed({ assessedOn: '2027-01-05' }))).toBe('2028-01-05T00:00:00.000Z');
    expect(dueAt(assessed(), closed())).toBeUndefined();
  });
});
