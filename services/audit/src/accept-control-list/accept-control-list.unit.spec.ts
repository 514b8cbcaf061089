import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { fieldworkStarted, listAccepted, planned } from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { knownControlDoc } from '../known-control/known-control.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { acceptControlList } from './accept-control-list.js';

const by = { firm: 'firm-1', now: '2025-12-29T10:00:00.000Z' };
const primary = (criterion: string) => ({ criterion, role: 'PRIMARY' as const });
const CONTROLS = [
  knownControlDoc({ id: 'c-2', version: 2, mappings: [primary('A1.1'), primary('P1.1')] }),
  knownControlDoc({ mappings: [primary('CC6.2'), primary('CC6.1')] }),
  knownControlDoc({ id: 'c-3', approved: false }),
  knownControlDoc({ id: 'c-4', retiredFrom: '2025-12-01T00:00:00.000Z' }),
];

const accept =
  (change: Partial<Parameters<typeof acceptControlList>[3]> = {}, firm = 'firm-1') =>
  (state: Parameters<typeof acceptControlList>[2]): ReturnType<typeof acceptControlList> =>
    acceptControlList({ auditId: 'aud-1' }, { ...by, firm }, state, {
      engagement: knownEngagementDoc(),
      controls: CONTROLS,
      ...change,
    });

const accepted = (controls = CONTROLS) =>
  accept({ controls })({ ...PLANNING })[0]?.data ?? { controls: [], digest: '' };
const PLANNING = {
  is: 'PLANNING' as const,
  engagementId: 'eng-1',
  firmId: 'firm-1',
  type: 'TYPE_1' as const,
  windowStart: '2026-01-05',
  windowEnd: '2026-02-06',
  criteria: [],
  controls: [],
};

describe('accept control list (S44)', () => {
  it('S76 lists active controls in order, at their versions, with the criteria in scope', () => {
    expect(accepted().controls).toEqual([
      { controlId: 'c-1', version: 1, criteria: ['CC6.1', 'CC6.2'] },
      { controlId: 'c-2', version: 2, criteria: ['A1.1'] },
    ]);
  });

  it('the digest tells lists apart and does not depend on the order they were found in', () => {
    expect(accepted([...CONTROLS].reverse()).digest).toBe(accepted().digest);
    expect(accepted(CONTROLS.slice(0, 1)).digest).not.toBe(accepted().digest);
  });

  it('needs a scope that stands and at least one control', () => {
    const { scope, ...rest } = knownEngagementDoc();
    const reopened = { ...rest, ...(scope ? { scope: { ...scope, state: 'REOPENED' as const } } : {}) };
    for (const engagement of [undefined, reopened])
      given(auditEngagement, planned())
        .when(accept({ engagement }))
        .thenRefused('GATE_NOT_MET', { missing: ['SCOPE_CONFIRMED'] });
    given(auditEngagement, planned())
      .when(accept({ controls: [] }))
      .thenRefused('GATE_NOT_MET', { missing: ['CONTROL_IN_SCOPE'] });
  });

  it('only in planning, only by the auditing firm', () => {
    given(auditEngagement, planned(), listAccepted(), fieldworkStarted())
      .when(accept())
      .thenRefused('AUDIT_INVALID_STATE', { state: 'FIELDWORK' });
    given(auditEngagement, planned()).when(accept({}, 'firm-2')).thenRefused('NOT_FOUND');
  });
});
