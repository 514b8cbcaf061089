import { Type, type Static } from '@sinclair/typebox';
import { CATEGORIES } from '../vocabulary.js';

const closed = { additionalProperties: false };
const text = Type.String({ minLength: 1 });
const some = (pattern: string) => Type.Array(Type.String({ pattern }), { minItems: 1, uniqueItems: true });

/** One criterion: AICPA code, own name and label, and what usually helps to show it in other frameworks. */
export const CriterionSchema = Type.Object(
  {
    code: Type.String({ pattern: '^(CC[1-9]|A1|C1|PI1|P[1-8])\\.[1-8]$' }),
    category: Type.Union(CATEGORIES.map((c) => Type.Literal(c))),
    series: Type.String({ pattern: '^(CC[1-9]|A1|C1|PI1|P[1-8])$' }),
    topic: text,
    name: text,
    label: text,
    mappings: Type.Object(
      {
        iso27001: some('^[5-8]\\.[1-9][0-9]?$'),
        hitrust: some('^(0[1-9]|1[0-9])$'),
        nistCsf: some('^(GV|ID|PR|DE|RS|RC)\\.[A-Z]{2}$'),
      },
      closed,
    ),
  },
  closed,
);

export const CriteriaCatalogueSchema = Type.Object(
  {
    catalogue: Type.Literal('tsc-2017-2022'),
    version: Type.Literal(1),
    editions: Type.Object({ iso27001: text, hitrust: text, nistCsf: text }, closed),
    relation: Type.Literal('INTERSECTS'),
    criteria: Type.Array(CriterionSchema, { minItems: 61, maxItems: 61 }),
  },
  closed,
);

export type Criterion = Static<typeof CriterionSchema>;
export type CriteriaCatalogue = Static<typeof CriteriaCatalogueSchema>;
