import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { CATEGORIES } from '../vocabulary.js';
import { CONTROL_LIBRARY, EVIDENCE_KINDS, LIBRARY_CONTROLS, libraryControl } from './controls.js';
import { ControlLibrarySchema } from './controls.schema.js';
import {
  CRITERIA,
  CRITERIA_CATALOGUE,
  criteriaOfCategory,
  criterionOf,
  inCatalogueOrder,
  isCommon,
  seriesOf,
} from './criteria.js';
import { CriteriaCatalogueSchema } from './criteria.schema.js';

const ajv = new Ajv({ strict: true, allErrors: true });
const codes = new Set(CRITERIA.map(({ code }) => code));

describe('criteria catalogue tsc-2017-2022', () => {
  it('S1 fits its schema, and the schema refuses a catalogue that lost a criterion', () => {
    const check = ajv.compile(CriteriaCatalogueSchema);
    check(CRITERIA_CATALOGUE);
    expect(check.errors ?? []).toEqual([]);
    expect(check({ ...CRITERIA_CATALOGUE, criteria: CRITERIA.slice(1) })).toBe(false);
    expect(check({ ...CRITERIA_CATALOGUE, criteria: [{ ...CRITERIA[0], code: 'CC6.9' }, ...CRITERIA.slice(1)] })).toBe(
      false,
    );
  });

  it.each([
    ['SECURITY', 33],
    ['AVAILABILITY', 3],
    ['CONFIDENTIALITY', 2],
    ['PROCESSING_INTEGRITY', 5],
    ['PRIVACY', 18],
  ] as const)('S1 %s has %i criteria', (category, count) => {
    expect(criteriaOfCategory(category)).toHaveLength(count);
  });

  it('S1 has 61 different codes whose series follows from the code', () => {
    expect(codes.size).toBe(61);
    for (const { code, series, category } of CRITERIA) {
      expect(seriesOf(code)).toBe(series);
      expect(isCommon(code)).toBe(category === 'SECURITY');
    }
    expect(criterionOf('CC6.9')).toBeUndefined();
    expect(CATEGORIES).toHaveLength(5);
  });

  it('labels are short and our own: at most twelve words', () => {
    for (const { label } of CRITERIA) expect(label.split(/\s+/).length).toBeLessThanOrEqual(12);
  });

  it('sorts codes as the catalogue has them', () => {
    expect(inCatalogueOrder(['P1.1', 'A1.1', 'CC9.2', 'CC1.1'])).toEqual(['CC1.1', 'CC9.2', 'A1.1', 'P1.1']);
  });
});

describe('control library', () => {
  it('fits its schema, and the schema refuses an unknown family', () => {
    const check = ajv.compile(ControlLibrarySchema);
    check(CONTROL_LIBRARY);
    expect(check.errors ?? []).toEqual([]);
    const odd = [{ ...LIBRARY_CONTROLS[0], family: 'MAGIC' }, ...LIBRARY_CONTROLS.slice(1)];
    expect(check({ ...CONTROL_LIBRARY, controls: odd })).toBe(false);
  });

  it('has 155 different codes, known criteria and known evidence kinds', () => {
    const kinds = new Set(EVIDENCE_KINDS.map(({ kind }) => kind));
    expect(new Set(LIBRARY_CONTROLS.map(({ code }) => code)).size).toBe(155);
    for (const control of LIBRARY_CONTROLS) {
      expect(control.criteria.filter((code) => !codes.has(code))).toEqual([]);
      expect(control.evidenceKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
    }
    expect(libraryControl('GOV-01')?.family).toBe('GOVERNANCE');
    expect(libraryControl('XX-01')).toBeUndefined();
  });

  it('serves every criterion', () => {
    const served = new Set(LIBRARY_CONTROLS.flatMap(({ criteria }) => criteria));
    expect(CRITERIA.filter(({ code }) => !served.has(code))).toEqual([]);
  });

  it('serves every common criterion with startup controls alone', () => {
    const startup = LIBRARY_CONTROLS.filter(({ stage }) => stage === 'STARTUP');
    const served = new Set(startup.flatMap(({ criteria }) => criteria));
    expect(criteriaOfCategory('SECURITY').filter(({ code }) => !served.has(code))).toEqual([]);
  });
});
