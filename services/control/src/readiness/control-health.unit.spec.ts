import { describe, expect, it } from '@jest/globals';
import { controlDoc } from '../control-details/control.doc.examples.js';
import type { KnownCollector } from '../known-collector/known-collector.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import { assessControl } from './control-health.js';

const at = (day: string): string => `${day}T00:00:00.000Z`;
const QUARTERLY = controlDoc({
  frequency: 'QUARTERLY',
  changes: [
    { state: 'IN_PROGRESS', from: at('2026-01-05') },
    { state: 'IMPLEMENTED', from: at('2026-01-10') },
    { state: 'DEGRADED', from: at('2026-02-10') },
    { state: 'IMPLEMENTED', from: at('2026-02-20') },
  ],
});
const proof = (change: Partial<KnownEvidence> = {}): KnownEvidence => ({
  id: 'e-1',
  controlIds: ['c-1'],
  state: 'ACCEPTED',
  validFrom: at('2026-01-08'),
  validTo: at('2026-01-08'),
  acceptedAt: at('2026-01-09'),
  ...change,
});
const health = (
  validAt: string,
  recordedAt = validAt,
  evidence = [proof()],
  collectors: KnownCollector[] = [],
  doc = QUARTERLY,
) => assessControl(doc, evidence, collectors, { validAt: at(validAt), recordedAt: at(recordedAt) }).health;

describe('health of a control at a pair of instants (4.2)', () => {
  it('follows the implementation through valid time', () => {
    expect(health('2026-01-02')).toBe('ABSENT');
    expect(health('2026-01-06')).toBe('WEAK');
    expect(health('2026-01-20')).toBe('HEALTHY');
    expect(health('2026-02-15')).toBe('WEAK');
    expect(health('2026-02-20')).toBe('HEALTHY');
  });

  it('is weak when the evidence is stale, not accepted, or recorded later than asked', () => {
    expect(health('2026-06-01')).toBe('WEAK');
    expect(health('2026-01-20', '2026-01-20', [proof({ state: 'OUT' })])).toBe('WEAK');
    expect(health('2026-01-20', '2026-01-08')).toBe('WEAK');
  });

  it('is weak without an owner and while a monitor fails', () => {
    const { ownerRef: _, ...unowned } = QUARTERLY;
    const collector = { id: 'col-1', controlIds: ['c-1'], healthy: true, failing: { 'TF-13': at('2026-01-15') } };
    expect(health('2026-01-20', '2026-01-20', [proof()], [], unowned)).toBe('WEAK');
    expect(health('2026-01-20', '2026-01-20', [proof()], [collector])).toBe('WEAK');
    expect(health('2026-01-14', '2026-01-14', [proof()], [collector])).toBe('HEALTHY');
  });

  it('is absent before approval and from retirement on', () => {
    const retired = { ...QUARTERLY, retiredFrom: at('2026-01-25') };
    expect(health('2026-01-24', '2026-01-24', [proof()], [], retired)).toBe('HEALTHY');
    expect(health('2026-01-25', '2026-01-25', [proof()], [], retired)).toBe('ABSENT');
  });
});
