import { Type } from '@sinclair/typebox';
import type {
  TArray,
  TBoolean,
  TInteger,
  TObject,
  TOptional,
  TProperties,
  TSchema,
  TString,
  TUnsafe,
} from '@sinclair/typebox';
import { MAX_TEXT, NO_MAIL } from './personal-data.js';

/** An identifier that may be part of a stream name: letters, digits and `. _ : -`. */
export const id = (): TString => Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,199}$', examples: ['x-1'] });

/** A word of a controlled list that this package does not close, for example `CC6.1`, `policy_document`, `US`. */
export const code = (): TString => Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$', examples: ['CODE_1'] });

/** Where something is kept that no event may hold, a secret or an address: a path of ids. */
export const reference = (): TString =>
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,199}$', examples: ['vault/x-1'] });

/** Opaque key of an item of a population; one that looks like a mail address is refused. */
export const itemKey = (): TString =>
  Type.String({ pattern: NO_MAIL, minLength: 1, maxLength: 200, examples: ['ITM-0001'] });

/** Machine text in the clear: a query, a schedule, a licence number. Never words about a person; those are `text()`. */
export const str = (): TString => Type.String({ pattern: NO_MAIL, maxLength: 1000, examples: ['daily'] });

/** Calendar day, `YYYY-MM-DD`. */
export const date = (): TString => Type.String({ format: 'date', examples: ['2026-03-01'] });

/** RFC 3339 instant in UTC, written with `Z`. */
export const instant = (): TString =>
  Type.String({ format: 'date-time', pattern: 'Z$', maxLength: 30, examples: ['2026-03-01T00:00:00.000Z'] });

/** What a lower-hex SHA-256 looks like. */
export const DIGEST_PATTERN = '^[0-9a-f]{64}$';

/** Lower-hex SHA-256. */
export const digest = (): TString => Type.String({ pattern: DIGEST_PATTERN, examples: ['a'.repeat(64)] });

/** A place in a log, `<tx>:<position>`, as the event log writes it; a string because it may exceed 53 bits. */
export const logPosition = (): TString => Type.String({ pattern: '^[0-9]{1,20}:[0-9]{1,20}$', examples: ['7:42'] });

/** Share in basis points, 0 to 10000. */
export const bp = (): TInteger => Type.Integer({ minimum: 0, maximum: 10_000, examples: [9474] });

/** A whole number of things, from 0. */
export const count = (): TInteger => Type.Integer({ minimum: 0, examples: [1] });

/** A whole number between two bounds, both included. */
export const whole = (minimum: number, maximum: number): TInteger =>
  Type.Integer({ minimum, maximum, examples: [minimum] });

export const flag = (): TBoolean => Type.Boolean({ examples: [false] });

/** Pseudonym of a person; who that is lies apart, erasable. Anything like a mail address is refused. */
export const personRef = (): TString =>
  Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$', personal: true, examples: ['p-01'] });

/**
 * Text or content that may hold personal data (¶): in the clear up to the store's edge, encrypted in the log. The key is
 * the organization's, or that of the person whom the field `about` of the same object refers to.
 */
export const text = (about?: string): TString =>
  Type.String({
    maxLength: MAX_TEXT,
    examples: ['Words.'],
    ...(about === undefined ? { confidential: 'tenant' } : { confidential: 'person', about }),
  });

/** One word of a closed list. Adding a word is compatible, removing one is not. */
export const oneOf = <const Words extends readonly string[]>(...words: Words): TUnsafe<Words[number]> =>
  Type.Unsafe<Words[number]>({ type: 'string', enum: words, examples: [words[0]] });

export const list = <Item extends TSchema>(item: Item): TArray<Item> => Type.Array(item, { maxItems: 10_000 });

export const optional = <Field extends TSchema>(field: Field): TOptional<Field> =>
  Type.Optional(field) as unknown as TOptional<Field>;

/** An object of exactly these fields: an unknown field is refused. */
export const record = <Fields extends TProperties>(fields: Fields): TObject<Fields> =>
  Type.Object(fields, { additionalProperties: false });
