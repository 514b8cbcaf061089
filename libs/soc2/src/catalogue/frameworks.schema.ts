import { Type, type Static } from '@sinclair/typebox';

const closed = { additionalProperties: false };
const text = Type.String({ minLength: 1 });

/** A requirement of another framework by its id, with a short name of our own; its wording is its owner's. */
export const RequirementSchema = Type.Object({ id: text, name: text, group: Type.Optional(text) }, closed);

/** Another framework; `column` is where the criteria catalogue maps to it. */
export const FrameworkSchema = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Z][A-Z0-9_]*$' }),
    version: text,
    title: text,
    column: Type.Union([Type.Literal('iso27001'), Type.Literal('hitrust'), Type.Literal('nistCsf')]),
    requirements: Type.Array(RequirementSchema, { minItems: 1, uniqueItems: true }),
  },
  closed,
);

export const FrameworksSchema = Type.Object({ frameworks: Type.Array(FrameworkSchema, { minItems: 3 }) }, closed);

export type Framework = Static<typeof FrameworkSchema>;
export type Requirement = Static<typeof RequirementSchema>;
