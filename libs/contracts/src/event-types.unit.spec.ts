import { describe, expect, it } from '@jest/globals';
import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import fc from 'fast-check';
import { exampleOf } from './example.js';
import { confidentialPaths, personPaths } from './paths.js';
import { FORBIDDEN_FIELDS } from './personal-data.js';
import type { EventType } from './registry.js';
import { EVENT_TYPES, isPublic, serviceOf, shapeOf } from './registry.js';
import { id, list, record } from './schema.js';
import { anyDataOf } from './testing/any-data.js';
import { validateFact } from './validate-fact.js';

const codeOf = (type: EventType, data: unknown): unknown => {
  try {
    validateFact({ type, data });
    return 'VALID';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

const names = (schema: TSchema): string[] => {
  const fields = Object.entries((schema['properties'] ?? {}) as Record<string, TSchema>);
  return [
    ...fields.flatMap(([field, child]) => [field, ...names(child)]),
    ...(schema['items'] ? names(schema['items'] as TSchema) : []),
  ];
};

const closed = (schema: TSchema): boolean =>
  (schema['type'] !== 'object' || schema['additionalProperties'] === false) &&
  Object.values((schema['properties'] ?? {}) as Record<string, TSchema>).every(closed) &&
  (schema['items'] === undefined || closed(schema['items'] as TSchema));

describe.each(EVENT_TYPES)('%s', (type) => {
  const { data } = shapeOf(type);
  const required = data.required ?? [];
  const example = exampleOf(type) as Record<string, unknown>;

  it('accepts its example and any data that its schema can make', () => {
    expect(codeOf(type, example)).toBe('VALID');
    fc.assert(
      fc.property(anyDataOf(data), (made) => codeOf(type, made) === 'VALID'),
      { numRuns: 20 },
    );
  });

  it('refuses data without a required field, with an unknown one or with one of another kind', () => {
    expect(required.length).toBeGreaterThan(0);
    for (const field of required) {
      expect([field, codeOf(type, { ...example, [field]: undefined })]).toEqual([field, 'VALIDATION_FAILED']);
      expect([field, codeOf(type, { ...example, [field]: null })]).toEqual([field, 'VALIDATION_FAILED']);
    }
    expect(codeOf(type, { ...example, unheardOf: 1 })).toBe('VALIDATION_FAILED');
  });

  it('has only allowed field names, refuses the forbidden ones, and is closed at every depth', () => {
    expect(names(data).filter((field) => FORBIDDEN_FIELDS.includes(field.toLowerCase()))).toEqual([]);
    expect(FORBIDDEN_FIELDS.map((field) => codeOf(type, { ...example, [field]: 'x' }))).toEqual(
      FORBIDDEN_FIELDS.map(() => 'PERSONAL_DATA_IN_CLEAR'),
    );
    expect(closed(data)).toBe(true);
  });

  it('refuses a mail address in every field that is not encrypted', () => {
    const hidden = new Set(confidentialPaths(type).map(({ path }) => path));
    const clear = Object.keys(data.properties).filter(
      (field) => data.properties[field]?.['type'] === 'string' && !hidden.has(`/${field}`),
    );
    for (const field of clear) {
      expect([field, codeOf(type, { ...example, [field]: 'a.person@example.com' })]).toEqual([
        field,
        'PERSONAL_DATA_IN_CLEAR',
      ]);
    }
    for (const path of hidden)
      expect(codeOf(type, { ...example, [path.slice(1)]: 'a.person@example.com' })).toBe('VALID');
  });

  it('encrypts only fields of its first level, under the key of a person it refers to or of the organization', () => {
    for (const place of confidentialPaths(type)) {
      expect(place.path).toMatch(/^\/[A-Za-z]+$/);
      if (place.key === 'person') expect(personPaths(type)).toContain(place.ref);
    }
  });
});

describe('the checks above, on schemas that break them', () => {
  it('see a forbidden name and an open object at any depth', () => {
    const bad = record({ people: list(record({ email: id() })), loose: Type.Object({}) });
    expect(names(bad).filter((field) => FORBIDDEN_FIELDS.includes(field))).toEqual(['email']);
    expect(closed(bad)).toBe(false);
    expect(closed(record({ people: list(record({ id: id() })) }))).toBe(true);
  });
});

describe('what a type is', () => {
  it('says who records it and whether partners may have it', () => {
    expect([serviceOf('JourneyStarted.v1'), isPublic('JourneyStarted.v1')]).toEqual(['engagement', true]);
    expect([serviceOf('EvidenceRead.v1'), isPublic('EvidenceRead.v1')]).toEqual(['evidence', false]);
  });

  it('says what is encrypted and with whose key, and who is referred to', () => {
    expect(confidentialPaths('EvidenceSubmitted.v1')).toEqual([{ path: '/content', key: 'tenant' }]);
    expect(confidentialPaths('MembershipGranted.v1')).toEqual([{ path: '/shownAs', key: 'person', ref: '/personRef' }]);
    expect(confidentialPaths('EvidenceAccepted.v1')).toEqual([]);
    expect(personPaths('AuditTeamNamed.v1')).toEqual(['/leadRef', '/deputyRef', '/memberRefs/*']);
  });

  it('an item key that looks like a mail address is personal data, a package version is not', () => {
    const data = exampleOf('SampleDrawn.v1', { items: ['kit@2.1.0'] });
    expect(codeOf('SampleDrawn.v1', data)).toBe('VALID');
    expect(codeOf('SampleDrawn.v1', { ...data, items: ['LVR-001', 'ann@example.com'] })).toBe('PERSONAL_DATA_IN_CLEAR');
  });
});
