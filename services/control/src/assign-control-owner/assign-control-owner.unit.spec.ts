import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { defined, owned, retired } from '../control/control.examples.js';
import { assignControlOwner } from './assign-control-owner.js';

const assign = (ownerRef: string) => (state: Parameters<typeof assignControlOwner>[1]) =>
  assignControlOwner({ controlId: 'c-1', ownerRef }, state);

describe('assign control owner', () => {
  it('names the owner', () => {
    given(control, defined({})).when(assign('p-03')).then(owned('p-03'));
  });

  it('the same owner again is no news', () => {
    given(control, defined({}), owned('p-03')).when(assign('p-03')).thenNothing();
  });

  it('CTL-3: a retired control is final', () => {
    given(control, defined({}), retired({})).when(assign('p-03')).thenRefused('CONTROL_ALREADY_RETIRED');
  });

  it('must exist, and the owner must be somebody', () => {
    given(control).when(assign('p-03')).thenRefused('NOT_FOUND');
    given(control, defined({})).when(assign(' ')).thenRefused('VALIDATION_FAILED');
  });
});
