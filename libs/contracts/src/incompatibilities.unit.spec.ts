import { describe, expect, it } from '@jest/globals';
import type { JsonSchema, PublishedTypes } from './incompatibilities.js';
import { incompatibilities } from './incompatibilities.js';

const words = (...allowed: string[]): JsonSchema => ({ type: 'string', enum: allowed });
const schema = (properties: Record<string, JsonSchema>, required = Object.keys(properties)): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const types = (of: JsonSchema, open = true): PublishedTypes => ({ 'Made.v1': { public: open, schema: of } });

const ID: JsonSchema = { type: 'string', pattern: '^[a-z]+$' };
const NOTE: JsonSchema = { type: 'string', maxLength: 10, confidential: 'tenant' };
const BEFORE = schema({ id: ID, is: words('A', 'B'), n: { type: 'integer', minimum: 0, maximum: 9 }, note: NOTE }, [
  'id',
  'is',
  'n',
]);
const changed = (field: string, to: JsonSchema): JsonSchema => ({
  ...BEFORE,
  properties: { ...BEFORE.properties, [field]: to },
});
const nested = (inner: JsonSchema): JsonSchema => schema({ list: { type: 'array', items: inner } });

describe('what breaks who relies on a published schema', () => {
  it.each<[string, JsonSchema, JsonSchema, string]>([
    [
      'a field removed',
      BEFORE,
      schema({ id: ID, is: words('A', 'B'), n: { type: 'integer' } }),
      'Made.v1/note is gone',
    ],
    [
      'a field newly required',
      BEFORE,
      { ...BEFORE, required: ['id', 'is', 'n', 'note'] },
      'Made.v1/note is newly required',
    ],
    [
      'a new field that is required',
      BEFORE,
      { ...changed('more', ID), required: ['id', 'is', 'n', 'more'] },
      'Made.v1/more is newly required',
    ],
    ['a field no longer promised', BEFORE, { ...BEFORE, required: ['id', 'is'] }, 'Made.v1/n is no longer promised'],
    ['a word removed', BEFORE, changed('is', words('A', 'C')), 'Made.v1/is no longer allows B'],
    [
      'any word to a closed list',
      BEFORE,
      changed('id', { ...ID, enum: ['a'] }),
      'Made.v1/id no longer allows any other word',
    ],
    ['another kind', BEFORE, changed('n', { type: 'string' }), 'Made.v1/n was integer and is string'],
    [
      'another pattern',
      BEFORE,
      changed('id', { type: 'string', pattern: '^[a-f]+$' }),
      'Made.v1/id has another pattern',
    ],
    ['a new format', BEFORE, changed('id', { ...ID, format: 'date' }), 'Made.v1/id has another format'],
    [
      'a higher minimum',
      BEFORE,
      changed('n', { type: 'integer', minimum: 1, maximum: 9 }),
      'Made.v1/n has a higher minimum',
    ],
    [
      'a lower maximum',
      BEFORE,
      changed('n', { type: 'integer', minimum: 0, maximum: 8 }),
      'Made.v1/n has a lower maximum',
    ],
    ['a shorter text', BEFORE, changed('note', { ...NOTE, maxLength: 9 }), 'Made.v1/note has a lower maxLength'],
    [
      'text now in the clear',
      BEFORE,
      changed('note', { type: 'string', maxLength: 10 }),
      'Made.v1/note is encrypted otherwise',
    ],
    [
      'text under another key',
      BEFORE,
      changed('note', { ...NOTE, confidential: 'person', about: 'id' }),
      'Made.v1/note is encrypted otherwise',
    ],
    [
      'a person no longer one',
      schema({ by: { ...ID, personal: true } }),
      schema({ by: ID }),
      'Made.v1/by no longer counts as a reference to a person',
    ],
    ['a field removed inside a list', nested(schema({ a: ID }, [])), nested(schema({})), 'Made.v1/list/*/a is gone'],
    ['other items in a list', nested(ID), nested({ type: 'integer' }), 'Made.v1/list/* was string and is integer'],
    ['an object closed', { type: 'object' }, schema({}), 'Made.v1 no longer allows other fields'],
  ])('refuses %s', (_, before, after, reason) => {
    expect(incompatibilities(types(before), types(after))).toEqual([reason]);
  });

  it('refuses a type removed and a type no longer public', () => {
    expect(incompatibilities(types(BEFORE), {})).toEqual(['Made.v1 is gone']);
    expect(incompatibilities(types(BEFORE), types(BEFORE, false))).toEqual(['Made.v1 is no longer public']);
  });

  it.each<[string, PublishedTypes]>([
    ['nothing changed', types(BEFORE)],
    ['a new type', { ...types(BEFORE), 'Made.v2': { public: false, schema: schema({ other: ID }) } }],
    ['a new optional field', types(changed('more', ID))],
    ['a new word', types(changed('is', words('A', 'B', 'C')))],
    ['a wider range', types(changed('n', { type: 'integer', minimum: -1, maximum: 10 }))],
    ['a pattern lifted', types(changed('id', { type: 'string' }))],
    ['fields in another order', types({ ...BEFORE, required: ['n', 'is', 'id'] })],
    ['a person where there was none', types(changed('id', { ...ID, personal: true }))],
  ])('allows %s', (_, after) => {
    expect(incompatibilities(types(BEFORE), after)).toEqual([]);
  });

  it('allows a type to become public', () => {
    expect(incompatibilities(types(BEFORE, false), types(BEFORE))).toEqual([]);
  });
});
