import { describe, expect, it } from '@jest/globals';
import type { Health } from '@attestry/soc2';
import { projected } from '@attestry/testing';
import { promiseOf } from '../control/control-promise.js';
import { controlDoc } from '../control-details/control.doc.examples.js';
import type { KnownScope } from '../known-engagement/known-engagement.projection.js';
import type { AssessedControl } from '../readiness/control-health.js';
import { itemPlanned, itemVerified } from '../remediation/remediation.examples.js';
import { remediationView } from '../remediation-plan/remediation-item.projection.js';
import { engagementStanding, liveItemsOf, toReadiness, withoutItem } from './engagement-standing.js';

const SCOPE: KnownScope = {
  version: 1,
  state: 'CONFIRMED',
  categories: ['SECURITY'],
  criteria: ['CC6.1', 'CC6.2', 'CC6.3'],
};
const NOW = { validAt: '2026-03-01T00:00:00.000Z', recordedAt: '2026-03-01T00:00:00.000Z' };
const control = (id: string, health: Health, ...primary: string[]): AssessedControl => ({
  doc: controlDoc({ id, primary, family: 'ACCESS_CONTROL' }),
  promise: promiseOf(controlDoc({ family: 'ACCESS_CONTROL' })),
  state: 'ACTIVE',
  facts: { state: 'ACTIVE', hasOwner: true, implementation: 'NONE', evidence: 'MISSING', openMonitorFailure: false },
  health,
});
const controls = [
  control('c-1', 'HEALTHY', 'CC6.1'),
  control('c-2', 'WEAK', 'CC6.2'),
  control('c-9', 'HEALTHY', 'P1.1'),
];
const items = (...facts: Parameters<typeof projected>[1][]) => [...projected(remediationView, ...facts).values()];
const standing = engagementStanding('eng-1', SCOPE, controls, items(itemPlanned({ criteria: ['CC6.2'] })), NOW);

describe('standing of an engagement', () => {
  it('figures cover the scope and nothing else', () => {
    expect(toReadiness(standing)).toMatchObject({ met: 1, partial: 1, unmet: 1, readinessBp: 5000, coverageBp: 6667 });
    expect(standing.controls.map(({ doc }) => doc.id)).toEqual(['c-1', 'c-2']);
  });

  it('names the families of S14 and S40 that no active control covers', () => {
    expect(toReadiness(standing)?.openFamilies).toHaveLength(8);
    expect(toReadiness(standing)?.openFamilies).not.toContain('ACCESS_CONTROL');
  });

  it('REM-6: a plan is complete when every gap has a live item', () => {
    expect(withoutItem(standing)).toEqual(['CC6.3']);
    expect(liveItemsOf('CC6.2', standing)).toEqual(['rem-1']);
    const verified = items(itemPlanned({ criteria: ['CC6.2'] }), itemVerified());
    expect(withoutItem(engagementStanding('eng-1', SCOPE, controls, verified, NOW))).toEqual(['CC6.2', 'CC6.3']);
  });

  it('without a confirmed scope there are no figures', () => {
    expect(toReadiness(engagementStanding('eng-1', undefined, controls, [], NOW))).toBeUndefined();
  });
});
