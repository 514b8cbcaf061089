import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { approved, defined, frozenFor, retired } from '../control/control.examples.js';
import { freezeControl } from './freeze-control.js';

const freeze = (state: Parameters<typeof freezeControl>[1]) =>
  freezeControl({ controlId: 'c-1', engagementId: 'eng-1' }, state);

describe('freeze control', () => {
  it('fixes an active control for an audit', () => {
    given(control, defined({}), approved({})).when(freeze).then(frozenFor('eng-1'));
  });

  it('once for each audit', () => {
    given(control, defined({}), approved({}), frozenFor('eng-1')).when(freeze).thenNothing();
  });

  it('what was retired meanwhile has nothing to fix', () => {
    given(control, defined({}), approved({}), retired({})).when(freeze).thenNothing();
  });

  it('a draft is not audited', () => {
    given(control, defined({})).when(freeze).thenRefused('CONTROL_INVALID_STATE');
    given(control).when(freeze).thenRefused('NOT_FOUND');
  });
});
