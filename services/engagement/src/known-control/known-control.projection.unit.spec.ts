import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { knownControl } from './known-control.projection.js';

const controlId = 'c-1';
const defined = fact('ControlDefined.v1', {
  ...{
    controlId,
    code: 'TF-01',
    title: 'T',
    nature: 'PREVENTIVE',
    frequency: 'ANNUAL',
    family: 'GOVERNANCE',
    stage: 'STARTUP',
  },
  ...{ textDigest: 'a'.repeat(64), text: 'Text.', needId: 'need-1' },
});
const mapped = (role: 'PRIMARY' | 'COMPENSATING') => fact('ControlMapped.v1', { controlId, criterion: 'CC1.1', role });
const approved = fact('ControlDesignApproved.v1', { controlId, version: 1 });
const implemented = fact('ControlImplemented.v1', { controlId, version: 1, evidenceIds: ['e-1'] });
const known = (...facts: Parameters<typeof projected>[1][]) => projected(knownControl, ...facts).get(controlId);

describe('what gates know of a control', () => {
  it('adds up promise, mapping and implementation', () => {
    expect(known(defined, mapped('PRIMARY'), approved, implemented)).toMatchObject({
      promise: { code: 'TF-01', needId: 'need-1', stageReasoned: false },
      approved: true,
      implementation: 'IMPLEMENTED',
      mappings: [{ criterion: 'CC1.1', role: 'PRIMARY' }],
    });
  });

  it('comes out the same when facts of another stream arrive first', () => {
    const facts = [implemented, defined, mapped('PRIMARY'), approved];
    expect(known(...facts)).toMatchObject({
      promise: { code: 'TF-01' },
      implementation: 'IMPLEMENTED',
      approved: true,
    });
    expect(known(implemented)).not.toHaveProperty('promise');
  });

  it('CTL-6 one mapping a criterion, the last one; unmapped it is gone', () => {
    expect(known(defined, mapped('PRIMARY'), mapped('COMPENSATING'))?.mappings).toEqual([
      { criterion: 'CC1.1', role: 'COMPENSATING' },
    ]);
    const unmapped = fact('ControlUnmapped.v1', { controlId, criterion: 'CC1.1', role: 'PRIMARY' });
    expect(known(defined, mapped('PRIMARY'), unmapped)?.mappings).toEqual([]);
  });

  it('degrades and recovers, is revised and retired', () => {
    const degraded = fact('ControlDegraded.v1', { controlId, cause: 'MANUAL' });
    const revised = fact('ControlRevised.v1', {
      controlId,
      version: 2,
      effectiveFrom: '2026-01-01T00:00:00.000Z',
      changed: ['frequency'],
      frequency: 'MONTHLY',
    });
    const retired = fact('ControlRetired.v1', {
      controlId,
      effectiveFrom: '2026-02-01T00:00:00.000Z',
      reason: 'Gone.',
    });
    expect(known(defined, implemented, degraded)).toMatchObject({ implementation: 'DEGRADED' });
    expect(known(defined, implemented, degraded, fact('ControlOperationRestored.v1', { controlId }))).toMatchObject({
      implementation: 'IMPLEMENTED',
    });
    expect(known(defined, revised, retired)).toMatchObject({
      promise: { frequency: 'MONTHLY' },
      retiredFrom: '2026-02-01T00:00:00.000Z',
    });
  });
});
