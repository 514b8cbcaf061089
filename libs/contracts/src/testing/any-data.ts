import type { TSchema } from '@sinclair/typebox';
import fc from 'fast-check';

const DAY = { min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true };

const anyText = (schema: TSchema): fc.Arbitrary<string> => {
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as string[]));
  if (schema['format'] === 'date') return fc.date(DAY).map((day) => day.toISOString().slice(0, 10));
  if (schema['format'] === 'date-time') return fc.date(DAY).map((day) => day.toISOString());
  if (schema['confidential'] !== undefined) return fc.string({ maxLength: 200 });
  if (schema['pattern']?.startsWith('^(?!'))
    return fc.string({ minLength: 1, maxLength: 50 }).filter((made) => !made.includes('@'));
  return fc.stringMatching(new RegExp(String(schema['pattern']), 'u'));
};

/** Data that a schema allows: any subset of its optional fields, any length of its lists. */
export const anyDataOf = (schema: TSchema): fc.Arbitrary<unknown> => {
  switch (schema['type']) {
    case 'object': {
      const { properties, required = [] } = schema as unknown as {
        properties: Record<string, TSchema>;
        required?: string[];
      };
      const fields = Object.fromEntries(Object.entries(properties).map(([field, child]) => [field, anyDataOf(child)]));
      return fc.record(fields, { requiredKeys: required });
    }
    case 'array':
      return fc.array(anyDataOf(schema['items'] as TSchema), { maxLength: 4 });
    case 'integer':
      return fc.integer({ min: Number(schema['minimum']), max: Number(schema['maximum'] ?? 1_000_000) });
    case 'boolean':
      return fc.boolean();
    default:
      return anyText(schema);
  }
};
