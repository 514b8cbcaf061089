import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { RELATIONS } from '@attestry/soc2';
import type { Layout } from '../import-file/read-rows.js';

const code = (what: string) =>
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$', description: `is ${what}, without spaces.` });

/** One pair of an imported mapping. The page docs/reference/import-files.md describes the file. */
export const MappingRow = Type.Object(
  {
    requirement: code('the id of a requirement'),
    title: Type.Optional(Type.String({ maxLength: 500, description: 'has 500 characters at most.' })),
    criterion: Type.Optional(code('a criterion code')),
    control: Type.Optional(code('the code of a control')),
    relation: Type.Optional(
      Type.Unsafe<(typeof RELATIONS)[number]>(
        Type.Union(
          RELATIONS.map((relation) => Type.Literal(relation)),
          { description: `is one of ${RELATIONS.join(', ')}.` },
        ),
      ),
    ),
  },
  { additionalProperties: false, description: 'is no field of a mapping.' },
);
export type MappingRow = Static<typeof MappingRow>;

export const FRAMEWORK_MAPPING: Layout = {
  columns: Object.keys(MappingRow.properties),
  optional: ['title', 'criterion', 'control', 'relation'],
  lists: [],
  property: 'mappings',
  most: 5_000,
};
