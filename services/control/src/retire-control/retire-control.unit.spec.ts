import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { approved, defined, frozenFor, retired } from '../control/control.examples.js';
import { controlDoc } from '../control-details/control.doc.examples.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { RetirementContext } from './retire-control.js';
import { retireControl } from './retire-control.js';
import { solelyServed } from './solely-served.js';

const NOW = '2026-03-01T00:00:00.000Z';
const NOTHING: RetirementContext = { running: [], solelyServed: [], replacement: undefined };
const retire =
  (context: Partial<RetirementContext>, replacementId?: string) => (state: Parameters<typeof retireControl>[3]) =>
    retireControl(
      { controlId: 'c-1', reason: 'No longer needed.', ...(replacementId ? { replacementId } : {}) },
      { now: NOW },
      { ...NOTHING, ...context },
      state,
    );
const active = [defined({}), approved({})];
const period = { start: '2026-01-01', endExclusive: '2026-07-01' };
const audit: KnownEngagement = { id: 'eng-1', state: 'IN_AUDIT', type: 'TYPE_2', period };

describe('retire control', () => {
  it('retires from now on when no day is named', () => {
    given(control, ...active)
      .when(retire({}))
      .then(retired({ effectiveFrom: NOW, reason: 'No longer needed.' }));
  });

  it('CTL-3 row 29: once', () => {
    given(control, ...active, retired({}))
      .when(retire({}))
      .thenRefused('CONTROL_ALREADY_RETIRED', { rule: 'CTL-3' });
  });

  it('CTL-4: not inside the period of an audit that froze it', () => {
    given(control, ...active, frozenFor('eng-1'))
      .when(retire({ running: [audit] }))
      .thenRefused('CONTROL_FROZEN');
  });

  it('CTL-4: after the period it may', () => {
    const over = { ...audit, period: { ...period, endExclusive: '2026-03-01' } };
    given(control, ...active, frozenFor('eng-1'))
      .when(retire({ running: [over] }))
      .then(retired({ effectiveFrom: NOW, reason: 'No longer needed.' }));
  });

  it('CTL-8 row 30: not the only primary of a criterion in scope, unless a replacement is named', () => {
    given(control, ...active)
      .when(retire({ solelyServed: ['CC8.1'] }))
      .thenRefused('LAST_PRIMARY_CONTROL', { criteria: ['CC8.1'] });
    given(control, ...active)
      .when(retire({ solelyServed: ['CC8.1'], replacement: { state: 'ACTIVE' } }, 'c-2'))
      .then(retired({ effectiveFrom: NOW, reason: 'No longer needed.', replacementId: 'c-2' }));
    given(control, ...active)
      .when(retire({}, 'c-9'))
      .thenRefused('NOT_FOUND');
  });

  it('CTL-8: another active primary serves the criterion, a draft or compensating one does not', () => {
    const scope = { version: 1, state: 'CONFIRMED' as const, categories: ['SECURITY' as const], criteria: ['CC8.1'] };
    const engagement: KnownEngagement = { id: 'eng-1', state: 'OPEN', scope };
    const own = controlDoc({ id: 'c-1', primary: ['CC8.1', 'A1.1'] });
    const sole = (other: Parameters<typeof controlDoc>[0]) =>
      solelyServed('c-1', [own, controlDoc({ id: 'c-2', ...other })], [engagement]);
    expect(sole({ primary: ['CC8.1'] })).toEqual([]);
    expect(sole({ primary: ['CC8.1'], state: 'DRAFT' })).toEqual(['CC8.1']);
    expect(sole({ compensating: ['CC8.1'] })).toEqual(['CC8.1']);
  });
});
