import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ALDER, CEDAR } from '../audit-firm/audit-firm.states.examples.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { independent, invited } from '../auditor-grants/auditor-grants.examples.js';
import { declareIndependence } from './declare-independence.js';

const declare =
  (firm = 'firm-1', record = ALDER) =>
  (state: Parameters<typeof declareIndependence>[2]): ReturnType<typeof declareIndependence> =>
    declareIndependence(
      { engagementId: 'eng-1', services: ['TRAINING'], freeInWindow: true },
      { actor: 'p-90', firm, now: '2025-12-16T09:00:00.000Z' },
      state,
      record,
    );

describe('declare independence', () => {
  it('the lead of an invited firm declares, and may declare anew', () => {
    const declared = independent({ services: ['TRAINING'] });
    given(auditorGrants, invited()).when(declare()).then(declared);
    given(auditorGrants, invited(), independent()).when(declare()).then(declared);
  });

  it('D12 the engagement does not exist for a firm without a grant', () => {
    given(auditorGrants, invited()).when(declare('firm-2')).thenRefused('NOT_FOUND');
    given(auditorGrants).when(declare()).thenRefused('NOT_FOUND');
  });

  it('FRM-1 not a firm that is no longer accredited', () => {
    given(auditorGrants, invited()).when(declare('firm-1', CEDAR)).thenRefused('AUDIT_FIRM_NOT_ACCREDITED');
  });
});
