import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { remediation } from '../remediation/remediation.js';
import { itemBlocked, itemPlanned, itemStarted } from '../remediation/remediation.examples.js';
import { startRemediation } from './start-remediation.js';

const start =
  (actor = 'p-03') =>
  (state: Parameters<typeof startRemediation>[2]) =>
    startRemediation({ itemId: 'rem-1' }, { actor, role: 'CO' }, state);

describe('start remediation', () => {
  it('starts planned work and takes up blocked work', () => {
    given(remediation, itemPlanned({})).when(start()).then(itemStarted());
    given(remediation, itemPlanned({}), itemBlocked()).when(start()).then(itemStarted());
  });

  it('only own work that is not under way', () => {
    given(remediation, itemPlanned({})).when(start('p-04')).thenRefused('FORBIDDEN_ROLE');
    given(remediation, itemPlanned({}), itemStarted())
      .when(start())
      .thenRefused('REMEDIATION_INVALID_STATE', { state: 'IN_PROGRESS' });
    given(remediation).when(start()).thenRefused('NOT_FOUND');
  });
});
