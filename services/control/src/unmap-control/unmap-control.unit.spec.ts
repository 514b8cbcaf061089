import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { approved, defined, frozenFor, mapped } from '../control/control.examples.js';
import { unmapControl } from './unmap-control.js';

const unmap =
  (...running: string[]) =>
  (state: Parameters<typeof unmapControl>[2]) =>
    unmapControl(
      { controlId: 'c-1', criterion: 'CC6.1', reason: 'Another control does it.' },
      running.map((id) => ({ id })),
      state,
    );
const active = [defined({}), mapped({ criterion: 'CC6.1' }), approved({})];
const unmapped = fact('ControlUnmapped.v1', {
  controlId: 'c-1',
  criterion: 'CC6.1',
  role: 'PRIMARY',
  reason: 'Another control does it.',
});

describe('unmap control', () => {
  it('takes back a mapping', () => {
    given(control, ...active)
      .when(unmap('eng-1'))
      .then(unmapped);
  });

  it('CTL-4 row 31: not while the audit that froze it runs', () => {
    given(control, ...active, frozenFor('eng-1'))
      .when(unmap('eng-1'))
      .thenRefused('CONTROL_FROZEN', { rule: 'CTL-4' });
  });

  it('CTL-4: a freeze of an audit that is over does not hold', () => {
    given(control, ...active, frozenFor('eng-0'))
      .when(unmap('eng-1'))
      .then(unmapped);
  });

  it('the mapping must exist', () => {
    given(control, defined({})).when(unmap()).thenRefused('NOT_FOUND');
  });
});
