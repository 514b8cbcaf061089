/** The part of JSON Schema that event schemas use. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly confidential?: string;
  readonly about?: string;
  readonly personal?: boolean;
}

export interface PublishedType {
  readonly public: boolean;
  readonly schema: JsonSchema;
}

/** What one service has published: event types by name. */
export type PublishedTypes = Readonly<Record<string, PublishedType>>;

const LOWER_BOUNDS = ['minimum', 'minLength'] as const;
const UPPER_BOUNDS = ['maximum', 'maxLength', 'maxItems'] as const;

const raised = (before: number | undefined, after: number | undefined): boolean =>
  after !== undefined && (before === undefined || after > before);
const lowered = (before: number | undefined, after: number | undefined): boolean =>
  after !== undefined && (before === undefined || after < before);

/** Values that were allowed and are no longer: an event of yesterday would not fit today. */
const narrowed = (at: string, before: JsonSchema, after: JsonSchema): string[] => {
  const words =
    after.enum && (before.enum ? before.enum.filter((word) => !after.enum?.includes(word)) : ['any other word']);
  return [
    ...(words && words.length > 0 ? [`${at} no longer allows ${words.join(', ')}`] : []),
    ...(['pattern', 'format'] as const)
      .filter((rule) => after[rule] !== undefined && after[rule] !== before[rule])
      .map((rule) => `${at} has another ${rule}`),
    ...LOWER_BOUNDS.filter((bound) => raised(before[bound], after[bound])).map(
      (bound) => `${at} has a higher ${bound}`,
    ),
    ...UPPER_BOUNDS.filter((bound) => lowered(before[bound], after[bound])).map(
      (bound) => `${at} has a lower ${bound}`,
    ),
    ...(before.additionalProperties !== false && after.additionalProperties === false
      ? [`${at} no longer allows other fields`]
      : []),
  ];
};

/** How a field is kept in the log and what may leave with it. */
const keptOtherwise = (at: string, before: JsonSchema, after: JsonSchema): string[] => [
  ...(before.confidential !== after.confidential || before.about !== after.about
    ? [`${at} is encrypted otherwise`]
    : []),
  ...(before.personal === true && after.personal !== true ? [`${at} no longer counts as a reference to a person`] : []),
];

const fields = (at: string, before: JsonSchema, after: JsonSchema): string[] => {
  const [was, is] = [new Set(before.required), new Set(after.required)];
  const kept = Object.entries(before.properties ?? {}).flatMap(([field, schema]) => {
    const now = after.properties?.[field];
    if (!now) return [`${at}/${field} is gone`];
    const promise = was.has(field) && !is.has(field) ? [`${at}/${field} is no longer promised`] : [];
    return [...promise, ...differences(`${at}/${field}`, schema, now)];
  });
  const demanded = [...is].filter((field) => !was.has(field)).map((field) => `${at}/${field} is newly required`);
  return [...kept, ...demanded];
};

const differences = (at: string, before: JsonSchema, after: JsonSchema): string[] => {
  if (before.type !== after.type) return [`${at} was ${before.type ?? 'anything'} and is ${after.type ?? 'anything'}`];
  const items = before.items ? differences(`${at}/*`, before.items, after.items ?? {}) : [];
  return [...narrowed(at, before, after), ...keptOtherwise(at, before, after), ...fields(at, before, after), ...items];
};

/**
 * What in `current` breaks who relies on `published`: readers of events to come and events already in the log. New types,
 * new optional fields and new words are fine. Empty when compatible.
 */
export const incompatibilities = (published: PublishedTypes, current: PublishedTypes): string[] =>
  Object.entries(published).flatMap(([type, before]) => {
    const after = current[type];
    if (!after) return [`${type} is gone`];
    const withdrawn = before.public && !after.public ? [`${type} is no longer public`] : [];
    return [...withdrawn, ...differences(type, before.schema, after.schema)];
  });
