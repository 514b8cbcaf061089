import { readFile, writeFile } from 'node:fs/promises';
import type { Service } from './events.js';
import type { PublishedTypes } from './incompatibilities.js';
import { EVENT_TYPES, isPublic, serviceOf, shapeOf } from './registry.js';

const fileOf = (service: Service): URL => new URL(`../published/${service}.json`, import.meta.url);

/** A service's event types as plain JSON Schema, by name in alphabetical order, so that a change shows as one. */
export const currentTypes = (service: Service): PublishedTypes => {
  const types = EVENT_TYPES.filter((type) => serviceOf(type) === service).sort();
  const plain = types.map((type) => [type, { public: isPublic(type), schema: shapeOf(type).data }]);
  return JSON.parse(JSON.stringify(Object.fromEntries(plain))) as PublishedTypes;
};

/** What others rely on: the checked-in schemas of a service. */
export const publishedTypes = async (service: Service): Promise<PublishedTypes> =>
  JSON.parse(await readFile(fileOf(service), 'utf8')) as PublishedTypes;

export const writePublished = (service: Service, types: PublishedTypes): Promise<void> =>
  writeFile(fileOf(service), `${JSON.stringify(types, undefined, 1)}\n`);
