import { describe, expect, it } from '@jest/globals';
import { SERVICES } from './events.js';
import type { PublishedTypes } from './incompatibilities.js';
import { incompatibilities } from './incompatibilities.js';
import { currentTypes, publishedTypes } from './published.js';

describe.each(SERVICES)('the event schemas of %s', (service) => {
  it('keep what was published', async () => {
    expect(incompatibilities(await publishedTypes(service), currentTypes(service))).toEqual([]);
  });

  it('would be refused with any one published type or required field missing', async () => {
    const published = await publishedTypes(service);
    for (const [type, { schema }] of Object.entries(published)) {
      const { [type]: gone, ...rest } = currentTypes(service);
      expect(incompatibilities(published, rest)).toEqual([`${type} is gone`]);
      const without = schema.required?.slice(1) ?? [];
      const loosened = {
        ...rest,
        [type]: { ...gone, schema: { ...gone?.schema, required: without } },
      } as PublishedTypes;
      expect(incompatibilities(published, loosened)).toEqual([
        `${type}/${schema.required?.[0] ?? ''} is no longer promised`,
      ]);
    }
  });
});
