import { describe, expect, it } from '@jest/globals';
import { knownControlDoc } from '../known-control/known-control.examples.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import { controlPicture } from './control-picture.js';
import { step5Facts } from './readiness-facts.js';

const NOW = '2026-01-10T00:00:00.000Z';
const proof = (id: string, day = '2026-01-05'): KnownEvidence => ({
  id: `e-${id}`,
  controlIds: [id],
  state: 'ACCEPTED',
  validFrom: `${day}T00:00:00.000Z`,
  validTo: `${day}T00:00:00.000Z`,
  acceptedAt: `${day}T12:00:00.000Z`,
});
const primary = (criterion: string) => [{ criterion, role: 'PRIMARY' as const }];
const second = (change: Partial<KnownControl> = {}) =>
  knownControlDoc({
    id: 'c-2',
    promise: { code: 'TF-02', frequency: 'QUARTERLY' },
    mappings: primary('CC6.2'),
    ...change,
  });
const picture = (
  controls: readonly KnownControl[],
  proofs = ['c-1', 'c-2'],
  collectors: { failing: string[] }[] = [],
) =>
  controlPicture(
    {
      controls,
      evidence: new Map(proofs.map((id) => [id, [proof(id)]])),
      collectors: collectors.map(({ failing }) => ({ id: 'col-1', controlIds: ['c-1'], failing })),
    },
    ['CC6.1', 'CC6.2'],
    NOW,
  );

describe('controls against the scope (4.2, 4.3)', () => {
  it('two healthy primaries are full readiness and coverage', () => {
    expect(picture([knownControlDoc(), second()])).toEqual({
      readinessBp: 10_000,
      coverageBp: 10_000,
      unmet: [],
      withoutFreshEvidence: [],
    });
  });

  it('a criterion without an active primary is UNMET and not covered', () => {
    expect(picture([knownControlDoc(), second({ approved: false })])).toMatchObject({
      readinessBp: 5_000,
      coverageBp: 5_000,
      unmet: ['CC6.2'],
    });
  });

  it('an active control without fresh evidence is named and makes its criterion PARTIAL', () => {
    expect(picture([knownControlDoc(), second()], ['c-1'])).toMatchObject({
      readinessBp: 7_500,
      unmet: [],
      withoutFreshEvidence: ['TF-02'],
    });
  });

  it('an open failure of a collector weakens the control it is about, and no other', () => {
    const controls = [knownControlDoc(), second()];
    expect(picture(controls, undefined, [{ failing: ['c-1'] }]).readinessBp).toBe(7_500);
    expect(picture(controls, undefined, [{ failing: ['TF-01'] }]).readinessBp).toBe(7_500);
    expect(picture(controls, undefined, [{ failing: ['TF-09'] }]).readinessBp).toBe(10_000);
  });

  it('a retired control is gone', () => {
    const retired = second({ retiredFrom: '2026-01-01T00:00:00.000Z' });
    expect(picture([knownControlDoc(), retired])).toMatchObject({ unmet: ['CC6.2'], withoutFreshEvidence: [] });
  });
});

describe('facts of gate 5', () => {
  const controls = [{ controlId: 'c-1', version: 1, criteria: ['CC6.1'] }];
  const sources = {
    engagement: { steps: { 1: 'EXITED', 2: 'CARRIED', 3: 'REOPENED' } as const },
    picture: picture([]),
    grants: {
      grants: [{ firmId: 'firm-1', invitedAt: NOW, declared: { services: [], freeInWindow: true } }],
      selected: 'firm-1',
    },
    audits: [{ state: 'PLANNING', firmId: 'firm-1', controls }] as const,
    team: ['p-02', 'p-03'],
  };

  it('steps that are neither left nor carried are open', () => {
    expect(step5Facts(sources).earlierStepsOpen).toEqual([3, 4]);
    expect(step5Facts({ ...sources, engagement: undefined }).earlierStepsOpen).toEqual([1, 2, 3, 4]);
  });

  it('the control list counts that the selected firm accepted', () => {
    expect(step5Facts(sources).controlListAccepted).toEqual({ controls: 1 });
    expect(
      step5Facts({ ...sources, audits: [{ state: 'WITHDRAWN', firmId: 'firm-1', controls }] }).controlListAccepted,
    ).toBeUndefined();
    expect(
      step5Facts({ ...sources, audits: [{ state: 'PLANNING', firmId: 'firm-2', controls }] }).controlListAccepted,
    ).toBeUndefined();
  });

  it('FRM-3 the selected firm is independent as it declared last', () => {
    expect(step5Facts(sources).firm).toEqual({ firmId: 'firm-1', independent: true });
    const grants = [{ firmId: 'firm-1', invitedAt: NOW, declared: { services: ['MANAGEMENT'], freeInWindow: true } }];
    expect(step5Facts({ ...sources, grants: { grants, selected: 'firm-1' } }).firm?.independent).toBe(false);
  });
});
