import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { adoptControl } from '../adopt-control/adopt-control.js';
import { approveControlDesign } from '../approve-control-design/approve-control-design.js';
import { control } from '../control/control.js';
import { approved, defined } from '../control/control.examples.js';
import type { TakeListedControlInput } from './take-listed-control.command.js';
import { takeListedControl } from './take-listed-control.js';

const LISTED: TakeListedControlInput = {
  ...{ intakeId: 'in-1', controlId: 'c-1', code: 'OUR-01', title: 'Title', text: 'Text', ownerRef: 'p-03' },
  ...{ nature: 'PREVENTIVE', frequency: 'DAILY', family: 'DATA', stage: 'STARTUP' },
  mappings: [{ criterion: 'C1.1', role: 'PRIMARY' }],
};
const take = (state: Parameters<typeof takeListedControl>[1]) => takeListedControl(LISTED, state);

describe('take listed control', () => {
  it('S75: records of one’s own control what is recorded of one of the library', () => {
    const own = take(control.initial);
    const library = adoptControl({ templateId: 'GOV-01', ownerRef: 'p-03' }, 'c-1', 'STARTUP', control.initial);
    expect(own.map(({ type }) => type)).toEqual(library.map(({ type }) => type));
    const fields = (facts: typeof own) => Object.keys(facts[0]?.data ?? {}).filter((field) => field !== 'templateId');
    expect(fields(own).sort()).toEqual(fields(library).sort());
  });

  it('S75: its design is approved like that of any other, by another than its owner', () => {
    const approve = (actor: string) => (state: Parameters<typeof approveControlDesign>[2]) =>
      approveControlDesign({ controlId: 'c-1' }, { actor }, state);
    given(control, ...take(control.initial))
      .when(approve('p-02'))
      .then(approved({}));
    given(control, ...take(control.initial))
      .when(approve('p-03'))
      .thenRefused('SEPARATION_OF_DUTIES');
  });

  it('CTL-1: a code that was taken in the meantime is refused', () => {
    given(control, defined({})).when(take).thenRefused('CONTROL_CODE_TAKEN');
  });
});
