import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { approved, defined, mapped, owned } from '../control/control.examples.js';
import { approveControlDesign } from './approve-control-design.js';

const approve = (actor: string) => (state: Parameters<typeof approveControlDesign>[2]) =>
  approveControlDesign({ controlId: 'c-1' }, { actor }, state);
const [draft, mapping, owner] = [defined({}), mapped({ criterion: 'CC6.1' }), owned('p-03')];

describe('approve control design', () => {
  it('activates a control with owner and mapping', () => {
    given(control, draft, mapping, owner).when(approve('p-02')).then(approved({}));
  });

  it('CTL-2 row 28: an owner is needed', () => {
    given(control, draft, mapping).when(approve('p-02')).thenRefused('CONTROL_OWNER_REQUIRED');
  });

  it('CTL-2: a mapping is needed', () => {
    given(control, draft, owner).when(approve('p-02')).thenRefused('CONTROL_MAPPING_REQUIRED');
  });

  it('CTL-5 D2 row 32: the owner does not approve', () => {
    given(control, draft, mapping, owner).when(approve('p-03')).thenRefused('SEPARATION_OF_DUTIES', { rule: 'CTL-5' });
  });

  it('only a draft', () => {
    given(control, draft, mapping, owner, approved({})).when(approve('p-02')).thenRefused('CONTROL_INVALID_STATE');
    given(control).when(approve('p-02')).thenRefused('NOT_FOUND');
  });
});
