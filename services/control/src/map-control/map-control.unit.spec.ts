import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { defined, mapped, retired } from '../control/control.examples.js';
import { mapControl } from './map-control.js';

const map =
  (criterion: string, role = 'PRIMARY') =>
  (state: Parameters<typeof mapControl>[1]) =>
    mapControl({ controlId: 'c-1', criterion, role }, state);

describe('map control', () => {
  it('maps to a criterion of the catalogue', () => {
    given(control, defined({}))
      .when(map('CC6.1'))
      .then(mapped({ criterion: 'CC6.1' }));
  });

  it('CTL-6 row 33: unknown criterion', () => {
    given(control, defined({})).when(map('CC6.9')).thenRefused('CRITERION_UNKNOWN');
  });

  it('CTL-6: one mapping per criterion, whatever its role', () => {
    given(control, defined({}), mapped({ criterion: 'CC6.1' }))
      .when(map('CC6.1', 'COMPENSATING'))
      .thenRefused('CONTROL_ALREADY_MAPPED');
  });

  it('CTL-3: a retired control is final', () => {
    given(control, defined({}), retired({})).when(map('CC6.1')).thenRefused('CONTROL_ALREADY_RETIRED');
  });

  it('must exist, and the role must be one', () => {
    given(control).when(map('CC6.1')).thenRefused('NOT_FOUND');
    given(control, defined({})).when(map('CC6.1', 'SECONDARY')).thenRefused('VALIDATION_FAILED');
  });
});
