import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { given, projected, recorded } from '@attestry/testing';
import { AdoptControl } from '../adopt-control/adopt-control.command.js';
import { controlIdOf } from '../control/control-id.js';
import { controlIntake } from '../control-intake/control-intake.js';
import { controlIntakeView } from '../intake-details/control-intake.projection.js';
import { lookup } from '../reactions/lookup.examples.js';
import { adoptTaken } from '../reactions/take-controls.js';
import type { TemplateChoice } from './adopt-controls.command.js';
import { adoptControls } from './adopt-controls.js';

const adopt =
  (controls: TemplateChoice[], taken: readonly string[] = []) =>
  (state: Parameters<typeof adoptControls>[2]) => {
    const context = { tenant: 'acme', intakeId: 'in-1', stage: 'STARTUP' as const, taken: new Set(taken) };
    return adoptControls({ controls }, context, state);
  };
const TWO = [
  { templateId: 'GOV-01', ownerRef: 'p-03' },
  { templateId: 'AC-01', code: 'TF-11' },
];

describe('adopt controls', () => {
  it('S38: takes several templates in one append, each with its own id', () => {
    const facts = adopt(TWO)(controlIntake.initial);
    expect(facts.map(({ type }) => type)).toEqual([
      'ControlIntakeAccepted.v1',
      'ControlTakenFromLibrary.v1',
      'ControlTakenFromLibrary.v1',
    ]);
    expect(facts[2]?.data).toMatchObject({
      templateId: 'AC-01',
      code: 'TF-11',
      controlId: controlIdOf('acme', 'TF-11'),
    });
    expect(projected(controlIntakeView, ...facts).get('in-1')).toMatchObject({
      ...{ source: 'LIBRARY', rows: 2 },
      controlIds: ['GOV-01', 'TF-11'].map((code) => controlIdOf('acme', code)),
    });
  });

  it('each becomes a control through a command of its own', async () => {
    const [, first, second] = adopt(TWO)(controlIntake.initial);
    const react = (fact: typeof first) =>
      fact && adoptTaken.react(recorded<RecordedOf<'ControlTakenFromLibrary.v1'>>(fact), lookup({}));
    expect(await react(first)).toEqual([
      { command: AdoptControl, input: { templateId: 'GOV-01', code: 'GOV-01', ownerRef: 'p-03' } },
    ]);
    expect(await react(second)).toEqual([{ command: AdoptControl, input: { templateId: 'AC-01', code: 'TF-11' } }]);
  });

  it('CTL-1 CTL-9: one that would be refused refuses all', () => {
    given(controlIntake)
      .when(adopt(TWO, ['TF-11']))
      .thenRefused('CONTROL_CODE_TAKEN', { controlCode: 'TF-11' });
    given(controlIntake)
      .when(adopt([...TWO, { templateId: 'GOV-07' }]))
      .thenRefused('REASON_REQUIRED', { rule: 'CTL-9' });
    given(controlIntake)
      .when(adopt([...TWO, { templateId: 'XX-99' }]))
      .thenRefused('NOT_FOUND');
  });

  it('names each code once, and some', () => {
    given(controlIntake).when(adopt([])).thenRefused('VALIDATION_FAILED');
    given(controlIntake)
      .when(adopt([...TWO, { templateId: 'GOV-01' }]))
      .thenRefused('VALIDATION_FAILED', { field: 'controls' });
    expect(() => adopt(TWO)({ is: 'ACCEPTED' })).toThrow(expect.objectContaining({ code: 'ALREADY_EXISTS' }));
  });
});
