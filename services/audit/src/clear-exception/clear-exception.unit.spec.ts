import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { exception } from '../exception/exception.js';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import { AUDIT, CLOSED, LEAD } from '../test-of-controls/fieldwork.examples.js';
import { clearException } from './clear-exception.js';

type Context = Parameters<typeof clearException>[3];
const ENGAGEMENT: KnownEngagement = {
  id: 'eng-1',
  state: 'IN_AUDIT',
  steps: {},
  period: { start: '2026-01-01', endExclusive: '2026-07-01' },
};
const at = (validFrom: string, change: Partial<KnownEvidence> = {}): ReadonlyMap<string, KnownEvidence> =>
  new Map([['e-1', { id: 'e-1', controlIds: ['c-1'], state: 'ACCEPTED', validFrom, validTo: validFrom, ...change }]]);
const IN_TIME = at('2026-04-11T00:00:00.000Z');

const clear =
  (evidence = IN_TIME, context: Partial<Context> = {}, evidenceIds = ['e-1']) =>
  (state: Parameters<typeof clearException>[2]) =>
    clearException({ exceptionId: 'exc-1', evidenceIds, rationale: cleared().data.rationale }, LEAD, state, {
      audit: AUDIT,
      engagement: ENGAGEMENT,
      evidence,
      ...context,
    });

describe('clear exception', () => {
  it('on proof from the period that the control did operate', () => {
    given(exception, raised()).when(clear()).then(cleared());
  });

  it('EXC-2 row 61: proof of a later repair does not clear', () => {
    given(exception, raised())
      .when(clear(at('2026-07-16T00:00:00.000Z')))
      .thenRefused('REPAIR_DOES_NOT_CLEAR', { rule: 'EXC-2', evidenceIds: ['e-1'] });
    given(exception, raised())
      .when(clear(at('2026-06-30T00:00:00.000Z', { validTo: '2026-07-01T00:00:00.000Z' })))
      .thenRefused('REPAIR_DOES_NOT_CLEAR');
    given(exception, raised())
      .when(clear(at('2025-12-31T23:59:59.999Z')))
      .thenRefused('REPAIR_DOES_NOT_CLEAR');
  });

  it('EXC-2 of a Type 1: proof up to the as-of date', () => {
    const { period: _, ...rest } = ENGAGEMENT;
    const engagement = { ...rest, asOfDate: '2025-12-31' };
    given(exception, raised())
      .when(clear(at('2025-12-31T23:00:00.000Z'), { engagement }))
      .then(cleared());
    given(exception, raised())
      .when(clear(at('2026-01-01T00:00:00.000Z'), { engagement }))
      .thenRefused('REPAIR_DOES_NOT_CLEAR');
    given(exception, raised())
      .when(clear(IN_TIME, { engagement: undefined }))
      .thenRefused('REPAIR_DOES_NOT_CLEAR');
  });

  it('EXC-2 of this control, still standing', () => {
    const other = at('2026-04-11T00:00:00.000Z', { controlIds: ['c-2'] });
    const withdrawn = at('2026-04-11T00:00:00.000Z', { state: 'OUT' });
    given(exception, raised()).when(clear(other)).thenRefused('REPAIR_DOES_NOT_CLEAR');
    given(exception, raised()).when(clear(withdrawn)).thenRefused('REPAIR_DOES_NOT_CLEAR');
    given(exception, raised())
      .when(clear(IN_TIME, {}, []))
      .thenRefused('EVIDENCE_REQUIRED', { rule: 'EXC-2' });
    given(exception, raised())
      .when(clear(IN_TIME, {}, ['e-9']))
      .thenRefused('NOT_FOUND', { id: 'e-9' });
  });

  it('EXC-1 what was decided stays, also after the report', () => {
    given(exception, raised(), confirmed()).when(clear()).thenRefused('EXCEPTION_IMMUTABLE');
    given(exception, raised())
      .when(clear(IN_TIME, { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(exception).when(clear()).thenRefused('NOT_FOUND');
  });
});
