import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import {
  drafted,
  policyAccepted,
  policyApproved,
  policyRetired,
  published,
  revised,
} from '../policy/policy.examples.js';
import { policyView } from './policy.projection.js';
import { toPolicy } from './to-policy.js';

const [PEOPLE, LATER] = [['p-01', 'p-02', 'p-03'], '2026-06-01T00:00:00.000Z'];
const shown = (at: string, ...facts: Parameters<typeof projected>[1][]) => {
  const doc = projected(policyView, ...facts).get('pol-1');
  return doc && toPolicy(doc, PEOPLE, at);
};
const first = [drafted(), policyApproved(1), published(1), policyAccepted(1, 'p-01'), policyAccepted(1, 'p-02')];
const second = (requiresReacceptance: boolean) => [
  ...first,
  revised(2),
  policyApproved(2),
  published(2, { effectiveFrom: '2026-05-01T00:00:00.000Z', requiresReacceptance }),
];

describe('policy as shown', () => {
  it('counts who accepted the version in force and who did not', () => {
    expect(shown(LATER, ...first)).toMatchObject({ inForce: { version: 1 }, accepted: 2, missing: 1, title: 'Access' });
  });

  it('before it is in force nobody owes an acceptance', () => {
    const draft = shown(LATER, drafted());
    expect(draft).toMatchObject({ accepted: 0, missing: 0, state: 'DRAFT' });
    expect(draft).not.toHaveProperty('inForce');
  });

  it('a new version stays ahead of its day', () => {
    expect(shown('2026-04-01T00:00:00.000Z', ...second(true))).toMatchObject({ inForce: { version: 1 }, accepted: 2 });
  });

  it('POL-6: only a version that asks for it makes old acceptances outdated', () => {
    expect(shown(LATER, ...second(true))).toMatchObject({ inForce: { version: 2 }, accepted: 0, missing: 3 });
    expect(shown(LATER, ...second(false))).toMatchObject({ inForce: { version: 2 }, accepted: 2, missing: 1 });
  });

  it('a retired policy is in force no longer, and nobody owes its acceptance', () => {
    const retired = shown(LATER, ...first, policyRetired());
    expect(retired).toMatchObject({ state: 'RETIRED', accepted: 0, missing: 0 });
    expect(retired).not.toHaveProperty('inForce');
  });
});
