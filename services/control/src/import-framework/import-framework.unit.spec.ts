import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { mappingSet, mappingSetIdOf } from '../mapping-set/mapping-set.js';
import { importFramework } from './import-framework.js';
import { readMappings } from './read-mappings.js';

const EXAMPLE = readFileSync(new URL('../../../../docs/examples/import/framework.csv', import.meta.url), 'utf8');
const INPUT = { framework: 'PCI_DSS', version: '4.0', format: 'CSV', content: EXAMPLE };
const publish =
  (change: Partial<typeof INPUT> & { title?: string } = {}) =>
  (state: Parameters<typeof importFramework>[3]) => {
    const input = { ...INPUT, ...change };
    return importFramework(input, readMappings(input, new Set(['TF-11'])), 'set-1', state);
  };
const csv = (...lines: string[]) => ({ content: ['requirement,criterion,control,relation', ...lines].join('\n') });

describe('import framework', () => {
  it('4.15 publishes the set and its requirements in one append, one without a counterpart as well', () => {
    expect(publish({ title: 'Card data' })(mappingSet.initial).map(({ data }) => data)).toMatchObject([
      { mappingSetId: 'set-1', framework: 'PCI_DSS', version: '4.0', rows: 4, title: 'Card data' },
      {
        ...{ requirement: 'A-1', title: 'Access by need' },
        mappings: [
          { criterion: 'CC6.1', relation: 'INTERSECTS' },
          { criterion: 'CC6.3', relation: 'SUBSET' },
        ],
      },
      { requirement: 'A-2', mappings: [{ criterion: 'CC6.2', relation: 'SUPERSET' }] },
      { requirement: 'A-3', title: 'Paper archives', mappings: [] },
    ]);
  });

  it('takes the same from JSON, and maps controls by their code', () => {
    const mappings = [{ requirement: 'A-1', control: 'TF-11', relation: 'EQUAL' }];
    const json = { format: 'JSON', content: JSON.stringify({ mappings }) };
    expect(publish(json)(mappingSet.initial)[1]?.data).toMatchObject({
      mappings: [{ control: 'TF-11', relation: 'EQUAL' }],
    });
  });

  it.each([
    ['A-1,CC6.9,,EQUAL', 'CRITERION_UNKNOWN', 'criterion'],
    ['A-1,,TF-99,EQUAL', 'NOT_FOUND', 'control'],
    ['A-1,CC6.1,TF-11,EQUAL', 'VALIDATION_FAILED', 'control'],
    ['A-1,CC6.1,,', 'VALIDATION_FAILED', 'relation'],
    ['A-1,,,EQUAL', 'VALIDATION_FAILED', 'relation'],
    ['A-1,CC6.1,,ALIKE', 'VALIDATION_FAILED', 'relation'],
    ['A 1,CC6.1,,EQUAL', 'VALIDATION_FAILED', 'requirement'],
    ['A-0,CC6.1,,SUBSET', 'VALIDATION_FAILED', 'requirement'],
  ])('refuses the whole file for %s', (line, code, field) => {
    given(mappingSet)
      .when(publish(csv('A-0,CC6.1,,EQUAL', line)))
      .thenRefused(code, { problems: [expect.objectContaining({ line: 3, field })] });
  });

  it('is published once for each version, under a name', () => {
    expect(() => publish()({ is: 'PUBLISHED' })).toThrow(expect.objectContaining({ code: 'ALREADY_EXISTS' }));
    given(mappingSet)
      .when(publish({ framework: 'pci dss' }))
      .thenRefused('VALIDATION_FAILED', { field: 'framework' });
    given(mappingSet)
      .when(publish({ version: ' ' }))
      .thenRefused('VALIDATION_FAILED', { field: 'version' });
    expect(mappingSetIdOf('acme', 'PCI_DSS', '4.0')).not.toBe(mappingSetIdOf('acme', 'PCI_DSS', '4.1'));
  });
});
