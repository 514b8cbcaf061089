import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES, shapeOf } from './registry.js';

interface Row {
  readonly type: string;
  readonly fields: readonly string[];
  readonly optional: readonly string[];
  readonly public: boolean;
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Commas that part fields, not those inside `{…}`. */
const fieldsOf = (payload: string): string[] =>
  payload
    .replaceAll(/\{[^}]*\}/g, '')
    .split(',')
    .map((field) => field.trim());

const rows = (page: string): Row[] =>
  page
    .split('\n')
    .filter((line) => / \| [YN] \|$/.test(line))
    .flatMap((line) => {
      const [names = '', payload = '', , , pub] = line.slice(2, -2).split(' | ');
      const fields = fieldsOf(payload);
      const field = (text: string): string => text.replace(/[:§¶?[].*/u, '');
      return names.split(' / ').map((name) => ({
        type: `${name}.v1`,
        fields: fields.map(field),
        optional: fields.filter((text) => /\?/.test(text)).map(field),
        public: pub === 'Y',
      }));
    });

const catalogue = rows(read('../../../docs/domain/events.md'));

/** Lines `- Type.v1: field, field?` of the README's list of additions. */
const additions = new Map(
  [...read('../README.md').matchAll(/^- `(\w+\.v1)`: (.*)$/gmu)].map(([, type = '', fields = '']) => [
    type,
    fields.replaceAll('`', '').split(', '),
  ]),
);

/** Where the schema departs from the catalogue's letter; the README says why. */
const RENAMED: Readonly<Record<string, string>> = { 'VendorOnboarded.v1 name': 'title' };
const RELAXED = ['CollectorBecameUnhealthy.v1 lastGoodAt'];

const schemaFields = (type: string): { fields: string[]; required: string[] } => {
  const { properties, required = [] } = shapeOf(type).data;
  return { fields: Object.keys(properties), required };
};

describe('the registry and the catalogue of domain 5', () => {
  it('hold the same event types', () => {
    expect(catalogue.length).toBeGreaterThan(150);
    expect([...EVENT_TYPES].sort()).toEqual(catalogue.map(({ type }) => type).sort());
  });

  it.each(catalogue)('$type has the fields of the catalogue, and every addition is listed in the README', (row) => {
    const { type } = row;
    const { fields, required } = schemaFields(type);
    const wanted = row.fields.map((field) => RENAMED[`${type} ${field}`] ?? field);
    const more = fields
      .filter((field) => !wanted.includes(field))
      .map((field) => (required.includes(field) ? field : `${field}?`));
    expect({ missing: wanted.filter((field) => !fields.includes(field)), more }).toEqual({
      missing: [],
      more: additions.get(type) ?? [],
    });
  });

  it.each(catalogue)('$type requires what the catalogue requires, and is $public public', (row) => {
    const { required } = schemaFields(row.type);
    const promised = row.fields.filter(
      (field) => !row.optional.includes(field) && !RELAXED.includes(`${row.type} ${field}`),
    );
    expect(required).toEqual(expect.arrayContaining(promised.map((field) => RENAMED[`${row.type} ${field}`] ?? field)));
    expect(row.optional.filter((field) => required.includes(field))).toEqual([]);
    expect(shapeOf(row.type).public).toBe(row.public);
  });

  it('the reading of the catalogue would notice a field that no schema has', () => {
    const [row] = rows(
      '| JourneyCompleted / JourneyPaused | journeyId:id, flags:{a,b:bool}, note¶?, at:ts | command | P | Y |',
    );
    expect(row).toEqual({
      type: 'JourneyCompleted.v1',
      fields: ['journeyId', 'flags', 'note', 'at'],
      optional: ['note'],
      public: true,
    });
  });
});
