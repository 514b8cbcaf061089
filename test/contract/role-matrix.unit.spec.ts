import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { before, matrixOf, tablesOf, withoutMutation } from './role-page.js';

const page = readFileSync('docs/domain/role-matrix.md', 'utf8');
const aggregates = readFileSync('docs/domain/aggregates.md', 'utf8');
const supergraph = buildSchema(readFileSync('gateway/supergraph.graphql', 'utf8'), { assumeValidSDL: true });
const matrix = matrixOf(page);

describe('page of the role matrix (domain 3)', () => {
  it('has a line for each command of the graph, and a command for each line', () => {
    expect([...matrix.keys()].sort()).toEqual(Object.keys(supergraph.getMutationType()?.getFields() ?? {}).sort());
  });

  it.each([...matrixOf(page, 'as the table')])('%s: its line is what its table says', (command, roles) => {
    expect([command, roles]).toEqual([command, tablesOf(aggregates).get(command)]);
  });

  it('leaves out no command of the tables 2.1 to 2.26', () => {
    const tabled = [...tablesOf(before('### 2.27', aggregates)).keys()];
    expect(tabled.length).toBeGreaterThan(150);
    expect(tabled.filter((command) => !matrix.has(command)).sort()).toEqual(withoutMutation(page).sort());
  });

  it('control: a role too many and a role too few are seen in a line', () => {
    const line = (roles: string) => matrixOf(`| confirmScope | ${roles} | |`).get('confirmScope');
    expect(line('Y | – | – | – | – | – | – | – | – | –')).toEqual(['TO']);
    expect(line('Y | Y | – | – | – | – | – | – | – | –')).toEqual(['TO', 'CM']);
    expect(line('– | – | – | – | – | – | – | – | – | Y')).toEqual(['SYS']);
  });

  it('control: a table is read row by row, two commands of a row as two, a bracket as none', () => {
    const row = (command: string, who: string) => `| ${command} | A | B | C | ${who} |`;
    const text = [row('ApproveIt / RejectIt(reason)', 'TO, other CM'), row('(timer)', 'SYS'), row('RejectIt', 'SYS')];
    expect([...tablesOf(text.join('\n'))]).toEqual([
      ['approveIt', ['TO', 'CM']],
      ['rejectIt', ['TO', 'CM', 'SYS']],
    ]);
  });
});
