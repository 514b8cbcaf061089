import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { LIBRARY_CONTROLS } from './controls.js';
import { CRITERIA } from './criteria.js';
import { FrameworksSchema } from './frameworks.schema.js';
import { FRAMEWORKS, frameworkOf, mappingsOf } from './frameworks.js';

const requirementsOf = (code: string) => frameworkOf(code)?.requirements.map(({ id }) => id) ?? [];
const mappedOf = (code: string) => {
  const framework = frameworkOf(code);
  return new Set(framework ? mappingsOf(framework).map(({ requirement }) => requirement) : []);
};

describe('other frameworks', () => {
  it('fit their schema, and the schema refuses a set without requirements', () => {
    const check = new Ajv({ strict: true, allErrors: true }).compile(FrameworksSchema);
    check({ frameworks: FRAMEWORKS });
    expect(check.errors ?? []).toEqual([]);
    expect(check({ frameworks: FRAMEWORKS.map((one) => ({ ...one, requirements: [] })) })).toBe(false);
  });

  it.each([
    ['ISO_27001', 93],
    ['HITRUST', 19],
    ['NIST_CSF', 22],
  ])('%s has %i different requirements, and every mapping names one of them', (code, count) => {
    expect(new Set(requirementsOf(code)).size).toBe(count);
    expect([...mappedOf(code)].filter((id) => !requirementsOf(code).includes(id))).toEqual([]);
    expect(frameworkOf(code)?.requirements.every(({ name }) => name.split(/\s+/).length <= 12)).toBe(true);
  });

  it('Annex A 5.32 and 8.34 have no counterpart in the criteria, and every other requirement has', () => {
    const byCriteria = new Set(CRITERIA.flatMap(({ mappings }) => mappings.iso27001));
    expect(requirementsOf('ISO_27001').filter((id) => !byCriteria.has(id))).toEqual(['5.32', '8.34']);
    for (const code of ['HITRUST', 'NIST_CSF'])
      expect(requirementsOf(code).filter((id) => !mappedOf(code).has(id))).toEqual([]);
    const templates = (id: string) => LIBRARY_CONTROLS.filter(({ iso27001 }) => iso27001.includes(id));
    expect(['5.32', '8.34'].map((id) => templates(id).map(({ code }) => code))).toEqual([['RSK-08'], ['MON-06']]);
  });

  it('the themes of Annex A have 37, 8, 14 and 34', () => {
    const groups = frameworkOf('ISO_27001')?.requirements.map(({ group }) => group) ?? [];
    const size = (group: string) => groups.filter((one) => one === group).length;
    expect(['ORGANISATIONAL', 'PEOPLE', 'PHYSICAL', 'TECHNOLOGICAL'].map(size)).toEqual([37, 8, 14, 34]);
  });

  it('4.15 what comes with the platform claims no more than INTERSECTS', () => {
    const relations = FRAMEWORKS.flatMap((framework) => mappingsOf(framework).map(({ relation }) => relation));
    expect(new Set(relations)).toEqual(new Set(['INTERSECTS']));
  });
});
