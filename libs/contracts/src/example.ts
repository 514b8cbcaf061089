import type { TSchema } from '@sinclair/typebox';
import type { EventData, EventType } from './registry.js';
import { shapeOf } from './registry.js';

const valueOf = (schema: TSchema): unknown => {
  if (schema['type'] === 'array') return [valueOf(schema['items'] as TSchema)];
  if (schema['type'] !== 'object') return (schema['examples'] as readonly unknown[])[0];
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const fields = Object.entries(schema['properties'] as Record<string, TSchema>).filter(([field]) =>
    required.has(field),
  );
  return Object.fromEntries(fields.map(([field, child]) => [field, valueOf(child)]));
};

/** Valid data of a type, required fields only, the same each time, changed where a case needs it. For specs and documentation. */
export const exampleOf = <T extends EventType>(type: T, change: Partial<EventData<T>> = {}): EventData<T> =>
  ({ ...(valueOf(shapeOf(type).data) as object), ...change }) as EventData<T>;
