import { Type, type Static } from '@sinclair/typebox';
import { FAMILIES, FREQUENCIES, NATURES, STAGES } from '../vocabulary.js';

const closed = { additionalProperties: false };
const text = Type.String({ minLength: 1 });
const oneOf = <T extends string>(values: readonly T[]) => Type.Union(values.map((value) => Type.Literal(value)));
const AUTOMATIONS = ['AUTOMATED', 'SEMI_AUTOMATED', 'MANUAL'] as const;
const OWNER_ROLES = [
  'ENGINEERING',
  'PLATFORM',
  'SECURITY',
  'PEOPLE',
  'LEGAL',
  'IT',
  'EXECUTIVE',
  'PRODUCT',
  'FINANCE',
  'SUPPORT',
] as const;

/** A kind of proof, how it usually arrives, and for how many days one item counts as current. */
export const EvidenceKindSchema = Type.Object(
  { kind: text, meaning: text, source: oneOf(AUTOMATIONS), freshDays: Type.Integer({ minimum: 1 }) },
  closed,
);

/** A template control. The first criterion is its main one, the rest are supported; `stage` is the earliest it is expected at. */
export const LibraryControlSchema = Type.Object(
  {
    code: Type.String({ pattern: '^[A-Z]{2,3}-[0-9]{2}$' }),
    title: text,
    text,
    criteria: Type.Array(text, { minItems: 1, uniqueItems: true }),
    iso27001: Type.Array(Type.String({ pattern: '^[5-8]\\.[1-9][0-9]?$' }), { uniqueItems: true }),
    family: oneOf(FAMILIES),
    stage: oneOf(STAGES),
    nature: oneOf(NATURES),
    automation: oneOf(AUTOMATIONS),
    frequency: oneOf(FREQUENCIES),
    ownerRole: oneOf(OWNER_ROLES),
    evidenceKinds: Type.Array(text, { minItems: 1, uniqueItems: true }),
    test: Type.Object({ design: text, operating: text, population: text }, closed),
  },
  closed,
);

export const ControlLibrarySchema = Type.Object(
  {
    library: Type.Literal('starter-controls'),
    version: Type.Literal(1),
    catalogue: Type.Literal('tsc-2017-2022'),
    evidenceKinds: Type.Array(EvidenceKindSchema, { minItems: 1 }),
    controls: Type.Array(LibraryControlSchema, { minItems: 155, maxItems: 155 }),
  },
  closed,
);

export type EvidenceKind = Static<typeof EvidenceKindSchema>;
export type LibraryControl = Static<typeof LibraryControlSchema>;
export type ControlLibrary = Static<typeof ControlLibrarySchema>;
