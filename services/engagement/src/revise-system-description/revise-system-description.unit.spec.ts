import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { by, stateOf } from '../spec-support/state-of.js';
import { approved, drafted, frozenFor, textWithout } from '../system-description/system-description.examples.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { systemDescription } from '../system-description/system-description.js';
import { writtenVersion } from '../system-description/written-version.js';
import { reviseSystemDescription } from './revise-system-description.js';

const revise = (engagementId?: string) => (state: SystemDescriptionState) =>
  reviseSystemDescription(
    { parts: [{ part: 'INCIDENTS', text: 'One.' }], ...(engagementId ? { engagementId } : {}) },
    by,
    state,
  );
const version2 = fact(
  'SystemDescriptionRevised.v1',
  writtenVersion('acme', 2, { ...textWithout(), INCIDENTS: 'One.' }),
);

describe('revise system description', () => {
  it('raises the version and keeps the other parts', () => {
    given(systemDescription, drafted(), approved()).when(revise()).then(version2);
    given(systemDescription, drafted()).when(revise()).then(version2);
  });

  it('SYD-3 a frozen text gives way only for another engagement', () => {
    const frozen = [drafted(), approved(), frozenFor('eng-1')];
    given(systemDescription, ...frozen)
      .when(revise())
      .thenRefused('SYSTEM_DESCRIPTION_FROZEN', { rule: 'SYD-3' });
    given(systemDescription, ...frozen)
      .when(revise('eng-1'))
      .thenRefused('SYSTEM_DESCRIPTION_FROZEN');
    given(systemDescription, ...frozen)
      .when(revise('eng-2'))
      .then(version2);
  });

  it('SYD-4 keeps the subservice organizations of the version before until others are named', () => {
    const naming = stateOf(systemDescription, drafted(textWithout(), { vendorIds: ['v-1'] }));
    const parts = [{ part: 'INCIDENTS' as const, text: 'One.' }];
    const named = (vendorIds?: string[]) =>
      reviseSystemDescription({ parts, ...(vendorIds ? { vendorIds } : {}) }, by, naming)[0]?.data.vendorIds;
    expect(named()).toEqual(['v-1']);
    expect(named(['v-2', 'v-2'])).toEqual(['v-2']);
    expect(named([])).toBeUndefined();
  });

  it('must exist', () => {
    given(systemDescription).when(revise()).thenRefused('NOT_FOUND');
  });
});
