import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { by } from '../spec-support/state-of.js';
import { approved, drafted, frozenFor, revised } from '../system-description/system-description.examples.js';
import type { SystemDescriptionState } from '../system-description/system-description.js';
import { systemDescription } from '../system-description/system-description.js';
import { freezeSystemDescription } from './freeze-system-description.js';

const freeze = (engagementId: string) => (state: SystemDescriptionState) =>
  freezeSystemDescription({ engagementId }, by, state);

describe('freeze system description', () => {
  it('SYD-3 freezes the last approved version, also while the next is drafted', () => {
    given(systemDescription, drafted(), approved()).when(freeze('eng-1')).then(frozenFor('eng-1'));
    given(systemDescription, drafted(), approved(), revised()).when(freeze('eng-1')).then(frozenFor('eng-1'));
  });

  it('once an engagement; another may stand on the same version', () => {
    const frozen = [drafted(), approved(), frozenFor('eng-1')];
    given(systemDescription, ...frozen)
      .when(freeze('eng-1'))
      .thenNothing();
    given(systemDescription, ...frozen)
      .when(freeze('eng-2'))
      .then(frozenFor('eng-2'));
  });

  it('nothing that nobody approved', () => {
    given(systemDescription, drafted()).when(freeze('eng-1')).thenRefused('SYSTEM_DESCRIPTION_INVALID_STATE');
    given(systemDescription).when(freeze('eng-1')).thenRefused('NOT_FOUND');
  });
});
