import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { defined } from '../control/control.examples.js';
import type { DefineControlInput } from './define-control.command.js';
import { defineControl } from './define-control.js';

const INPUT: DefineControlInput = {
  code: 'TF-31',
  title: 'Privileged access approved per use',
  text: 'Each privileged use is approved by a second person.',
  nature: 'PREVENTIVE',
  frequency: 'PER_OCCURRENCE',
  family: 'ACCESS_CONTROL',
  stage: 'STARTUP',
};
const define =
  (change: Partial<DefineControlInput>, role: 'CM' | 'CO' = 'CM') =>
  (state: Parameters<typeof defineControl>[3]) =>
    defineControl({ ...INPUT, ...change }, 'c-1', { actor: 'p-03', role }, state);

describe('define control', () => {
  it('starts as a draft without an owner', () => {
    expect(define({})(control.initial).map(({ type }) => type)).toEqual(['ControlDefined.v1']);
  });

  it('a control owner owns what he or she defines', () => {
    expect(define({ ownerRef: 'p-09' }, 'CO')(control.initial)[1]).toEqual(
      fact('ControlOwnerAssigned.v1', { controlId: 'c-1', ownerRef: 'p-03' }),
    );
  });

  it('CTL-1 row 27: a code is taken once', () => {
    given(control, defined({ code: 'TF-31' }))
      .when(define({}))
      .thenRefused('CONTROL_CODE_TAKEN');
  });

  it.each([
    { code: 'tf 31' },
    { title: '' },
    { nature: 'MAGIC' },
    { frequency: 'YEARLY' },
    { family: 'X' },
    { stage: 'X' },
  ])('refuses %j', (change) => {
    given(control).when(define(change)).thenRefused('VALIDATION_FAILED');
  });
});
