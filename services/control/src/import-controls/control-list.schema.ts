import { Type } from '@sinclair/typebox';
import type { Static } from '@sinclair/typebox';
import { FAMILIES, FREQUENCIES, NATURES, STAGES } from '@attestry/soc2';
import { CONTROL_CODE } from '../control/control-code.js';
import type { Layout } from '../import-file/read-rows.js';

const words = <Word extends string>(list: readonly Word[]) =>
  Type.Unsafe<Word>(
    Type.Union(
      list.map((word) => Type.Literal(word)),
      { description: `is one of ${list.join(', ')}.` },
    ),
  );
const text = (longest: number) =>
  Type.String({ pattern: '\\S', minLength: 1, maxLength: longest, description: `has 1 to ${longest} characters.` });
const criteria = Type.Array(Type.String({ description: 'is a list of criterion codes, each once.' }), {
  uniqueItems: true,
  description: 'is a list of criterion codes, each once.',
});

/** One control of an imported list. The page docs/reference/import-files.md describes the file. */
export const ListedControl = Type.Object(
  {
    code: Type.String({
      pattern: CONTROL_CODE.source,
      description: 'is capitals and digits in parts joined by "-", for example TF-13.',
    }),
    title: text(200),
    text: text(8_192),
    nature: words(NATURES),
    frequency: words(FREQUENCIES),
    family: words(FAMILIES),
    stage: words(STAGES),
    owner: Type.Optional(
      Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$', description: 'is a pseudonym such as p-03.' }),
    ),
    criteria: Type.Optional(criteria),
    compensating: Type.Optional(criteria),
  },
  { additionalProperties: false, description: 'is no field of a control.' },
);
export type ListedControl = Static<typeof ListedControl>;

export const CONTROL_LIST: Layout = {
  columns: Object.keys(ListedControl.properties),
  optional: ['owner', 'criteria', 'compensating'],
  lists: ['criteria', 'compensating'],
  property: 'controls',
  most: 500,
};
