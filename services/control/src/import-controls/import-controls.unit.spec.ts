import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FREQUENCIES, LIBRARY_CONTROLS } from '@attestry/soc2';
import { given } from '@attestry/testing';
import { controlIdOf } from '../control/control-id.js';
import { controlIntake } from '../control-intake/control-intake.js';
import { importControls } from './import-controls.js';
import { readControls } from './read-controls.js';

const example = (name: string) =>
  readFileSync(new URL(`../../../../docs/examples/import/${name}`, import.meta.url), 'utf8');
const HEADER = 'code,title,text,nature,frequency,family,stage,owner,criteria,compensating';
const line = (change: Readonly<Record<string, string>> = {}): string => {
  const fields = {
    ...{ code: 'OUR-01', title: 'Title', text: 'Text', nature: 'DETECTIVE', frequency: 'DAILY', family: 'LOGGING' },
    ...{ stage: 'STARTUP', owner: '', criteria: 'CC7.2', compensating: '' },
    ...change,
  };
  return Object.values(fields).join(',');
};
const csv = (...lines: string[]) => ({ format: 'CSV', content: [HEADER, ...lines].join('\n') });
const take =
  (file: { format: string; content: string }, taken: readonly string[] = []) =>
  (state: Parameters<typeof importControls>[3]) =>
    importControls(file, readControls(file), { tenant: 'acme', intakeId: 'in-1', taken: new Set(taken) }, state);
const problem = (where: object) => ({ problems: [expect.objectContaining(where)], faults: 1 });

describe('import controls', () => {
  it('takes every control of a CSV file in one append, with mappings and owner', () => {
    const file = { format: 'CSV', content: example('controls.csv') };
    const [head, first, second, ...more] = take(file)(controlIntake.initial);
    expect(head).toMatchObject({ type: 'ControlIntakeAccepted.v1', data: { source: 'CSV', rows: 2 } });
    expect(first?.data).toMatchObject({
      ...{ code: 'OUR-01', controlId: controlIdOf('acme', 'OUR-01'), ownerRef: 'p-03', frequency: 'PER_OCCURRENCE' },
      mappings: [
        { criterion: 'CC6.1', role: 'PRIMARY' },
        { criterion: 'CC6.3', role: 'PRIMARY' },
        { criterion: 'CC6.2', role: 'COMPENSATING' },
      ],
    });
    expect(second?.data).toMatchObject({ code: 'OUR-02', text: expect.stringContaining('of its own\nand') });
    expect(more).toEqual([]);
  });

  it('takes the same from a JSON file', () => {
    const facts = take({ format: 'JSON', content: example('controls.json') })(controlIntake.initial);
    expect(facts.map(({ data }) => data)).toMatchObject([
      { source: 'JSON', rows: 1 },
      { code: 'OUR-03', ownerRef: 'p-05' },
    ]);
  });

  it.each([
    [{ code: 'our 1' }, 'code'],
    [{ title: '' }, 'title'],
    [{ nature: 'MAGIC' }, 'nature'],
    [{ frequency: 'YEARLY' }, 'frequency'],
    [{ family: 'X' }, 'family'],
    [{ stage: 'X' }, 'stage'],
    [{ owner: 'a person' }, 'owner'],
  ])('refuses %j with line, field and reason, and takes nothing of the file', (change, field) => {
    given(controlIntake)
      .when(take(csv(line(), line({ code: 'OUR-02', ...change }))))
      .thenRefused('VALIDATION_FAILED', problem({ line: 3, field }));
  });

  it('names every fault of a file, in the order of its lines', () => {
    given(controlIntake)
      .when(take(csv(line({ nature: 'X', stage: 'Y' }), line({ code: 'OUR-02' }), line({ code: 'x' }))))
      .thenRefused('VALIDATION_FAILED', {
        faults: 3,
        problems: [{ line: 2 }, { line: 2 }, { line: 4 }].map((where) => expect.objectContaining(where)),
      });
  });

  it('CTL-6 row 33: an unknown criterion, or one in both roles, refuses the file', () => {
    given(controlIntake)
      .when(take(csv(line({ criteria: 'CC6.9' }))))
      .thenRefused('CRITERION_UNKNOWN', problem({ line: 2, code: 'CRITERION_UNKNOWN' }));
    given(controlIntake)
      .when(take(csv(line({ compensating: 'CC7.2' }))))
      .thenRefused('VALIDATION_FAILED', problem({ line: 2, field: 'compensating' }));
  });

  it('CTL-1 row 27: a code that is taken, in the organization or in the file, refuses the file', () => {
    given(controlIntake)
      .when(take(csv(line(), line({ code: 'TF-13' })), ['TF-13']))
      .thenRefused('CONTROL_CODE_TAKEN', problem({ line: 3, code: 'CONTROL_CODE_TAKEN' }));
    given(controlIntake)
      .when(take(csv(line(), line())))
      .thenRefused('VALIDATION_FAILED', problem({ line: 3, field: 'code' }));
  });

  it('an import is accepted once', () => {
    expect(() => take(csv(line()))({ is: 'ACCEPTED' })).toThrow(expect.objectContaining({ code: 'ALREADY_EXISTS' }));
  });

  it('S75: whatever the library says of a control, a list can say', () => {
    const controls = LIBRARY_CONTROLS.map(({ code, title, text, nature, frequency, family, stage, criteria }) => ({
      ...{ code, title, text, nature, frequency, family, stage, criteria },
    }));
    expect(readControls({ format: 'JSON', content: JSON.stringify({ controls }) })).toHaveLength(155);
    expect(FREQUENCIES).toContain(controls[0]?.frequency);
  });
});
