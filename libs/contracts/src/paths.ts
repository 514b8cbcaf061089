import type { TSchema } from '@sinclair/typebox';
import type { EventType } from './registry.js';
import { shapeOf } from './registry.js';

/** Where in an event's data ¶ text lies, and whose key encrypts it. Paths are JSON pointers; `*` is every item of a list. */
export type ConfidentialPath =
  | { readonly path: string; readonly key: 'tenant' }
  /** `ref`: path of the field that says which person. */
  | { readonly path: string; readonly key: 'person'; readonly ref: string };

interface Leaf {
  readonly path: string;
  readonly parent: string;
  readonly schema: TSchema;
}

const leaves = (schema: TSchema, path = '', parent = ''): Leaf[] => {
  if (schema['type'] === 'array') return leaves(schema['items'] as TSchema, `${path}/*`, path);
  if (schema['type'] !== 'object') return [{ path, parent, schema }];
  const fields = Object.entries(schema['properties'] as Record<string, TSchema>);
  return fields.flatMap(([field, child]) => leaves(child, `${path}/${field}`, path));
};

const remembered = <Value>(find: (type: EventType) => Value): ((type: EventType) => Value) => {
  const found = new Map<EventType, Value>();
  return (type) => {
    const value = found.get(type) ?? find(type);
    found.set(type, value);
    return value;
  };
};

const confidential = ({ path, parent, schema }: Leaf): ConfidentialPath[] => {
  if (schema['confidential'] === 'tenant') return [{ path, key: 'tenant' }];
  if (schema['confidential'] === 'person')
    return [{ path, key: 'person', ref: `${parent}/${String(schema['about'])}` }];
  return [];
};

/** The ¶ fields of a type: encrypted in the log, left out of what partners receive. */
export const confidentialPaths = remembered((type): readonly ConfidentialPath[] =>
  leaves(shapeOf(type).data).flatMap(confidential),
);

/** The § fields of a type: references to persons, left out of what partners receive. */
export const personPaths = remembered((type): readonly string[] =>
  leaves(shapeOf(type).data)
    .filter(({ schema }) => schema['personal'] === true)
    .map(({ path }) => path),
);
