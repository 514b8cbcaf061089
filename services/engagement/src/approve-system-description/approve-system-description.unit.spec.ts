import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { by } from '../spec-support/state-of.js';
import { approved, drafted, textWithout } from '../system-description/system-description.examples.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { systemDescription } from '../system-description/system-description.js';
import { approveSystemDescription } from './approve-system-description.js';

const approve =
  (actor = 'p-02', forType2 = false, reliedUpon: string[] = []) =>
  (state: SystemDescriptionState) =>
    approveSystemDescription({ ...by, actor }, state, { forType2, reliedUpon });

describe('approve system description', () => {
  it('approves the draft', () => {
    given(systemDescription, drafted()).when(approve()).then(approved());
  });

  it('SYD-1 row 10: every part is filled', () => {
    given(systemDescription, drafted(textWithout('CUECS', 'INCIDENTS')))
      .when(approve())
      .thenRefused('SYSTEM_DESCRIPTION_INCOMPLETE', { rule: 'SYD-1', missing: ['INCIDENTS', 'CUECS'] });
  });

  it('SYD-1 significant changes are asked of a Type 2 only', () => {
    const described = drafted(textWithout('SIGNIFICANT_CHANGES'));
    given(systemDescription, described).when(approve()).then(approved());
    given(systemDescription, described)
      .when(approve('p-02', true))
      .thenRefused('SYSTEM_DESCRIPTION_INCOMPLETE', { missing: ['SIGNIFICANT_CHANGES'] });
  });

  it('SYD-2 D6 row 11: the last editor does not approve', () => {
    given(systemDescription, drafted()).when(approve('p-01')).thenRefused('SEPARATION_OF_DUTIES', { rule: 'SYD-2' });
  });

  it('SYD-4 every subservice organization named is relied upon', () => {
    const naming = drafted(textWithout(), { vendorIds: ['v-1', 'v-2'] });
    given(systemDescription, naming)
      .when(approve('p-02', false, ['v-2']))
      .thenRefused('VENDOR_NOT_SUBSERVICE', { rule: 'SYD-4', vendorIds: ['v-1'] });
    given(systemDescription, naming)
      .when(approve('p-02', false, ['v-1', 'v-2']))
      .then(approved());
  });

  it('not twice, not before it is drafted', () => {
    given(systemDescription, drafted(), approved())
      .when(approve())
      .thenRefused('SYSTEM_DESCRIPTION_INVALID_STATE', { state: 'APPROVED' });
    given(systemDescription).when(approve()).thenRefused('NOT_FOUND');
  });
});
