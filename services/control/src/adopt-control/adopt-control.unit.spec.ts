import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { control } from '../control/control.js';
import { defined } from '../control/control.examples.js';
import { controlIdOf } from '../control/control-id.js';
import type { AdoptControlInput } from './adopt-control.command.js';
import { adoptControl } from './adopt-control.js';

const adopt = (input: AdoptControlInput) => (state: Parameters<typeof adoptControl>[3]) =>
  adoptControl(input, 'c-1', 'STARTUP', state);
const template = (code: string): AdoptControlInput => ({ templateId: code, ownerRef: 'p-03' });

describe('adopt control', () => {
  it('defines, maps to every criterion of the template and assigns the owner in one append', () => {
    const facts = adoptControl(template('GOV-01'), 'c-1', 'STARTUP', control.initial);
    expect(facts.map(({ type }) => type)).toEqual(['ControlDefined.v1', 'ControlMapped.v1', 'ControlOwnerAssigned.v1']);
    expect(facts[0]?.data).toMatchObject({
      controlId: 'c-1',
      code: 'GOV-01',
      family: 'GOVERNANCE',
      templateId: 'GOV-01',
    });
    expect(facts.slice(1)).toEqual([
      fact('ControlMapped.v1', { controlId: 'c-1', criterion: 'CC1.1', role: 'PRIMARY' }),
      fact('ControlOwnerAssigned.v1', { controlId: 'c-1', ownerRef: 'p-03' }),
    ]);
  });

  it('CTL-1 row 27: a code is taken once', () => {
    given(control, defined({ code: 'GOV-01' }))
      .when(adopt(template('GOV-01')))
      .thenRefused('CONTROL_CODE_TAKEN', { rule: 'CTL-1' });
  });

  it('CTL-1: organization and code give the id, so another organization is free to use the code', () => {
    expect(controlIdOf('acme', 'GOV-01')).toBe(controlIdOf('acme', 'GOV-01'));
    expect(controlIdOf('acme', 'GOV-01')).not.toBe(controlIdOf('other', 'GOV-01'));
  });

  it('CTL-9: a template beyond the stage needs a reason', () => {
    const offStage = { templateId: 'GOV-07' };
    given(control).when(adopt(offStage)).thenRefused('REASON_REQUIRED', { rule: 'CTL-9' });
    const reasoned = adoptControl(
      { ...offStage, reason: 'Our largest client asks for it.' },
      'c-1',
      'STARTUP',
      control.initial,
    );
    expect(reasoned[0]?.data).toMatchObject({ stageReason: 'Our largest client asks for it.' });
  });

  it('refuses a template the library does not have, and a code that is none', () => {
    given(control)
      .when(adopt(template('XX-99')))
      .thenRefused('NOT_FOUND');
    given(control)
      .when(adopt({ templateId: 'GOV-01', code: 'no code' }))
      .thenRefused('VALIDATION_FAILED');
  });
});
