import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '@attestry/service-kit';
import { entityKeys, entityQuery, representations } from './entity-queries.js';
import type { SubgraphUnderTest } from './subgraph-under-test.js';
import { subgraphUnderTest } from './subgraph-under-test.js';

type Answer = Awaited<ReturnType<SubgraphUnderTest['ask']>>;

const OWNER = { roles: ['TO'], tenant: 'acme' };
const codesOf = (errors: readonly { originalError?: unknown }[] | undefined): string[] => [
  ...new Set(
    (errors ?? []).map(({ originalError }) => (originalError as { code?: string } | undefined)?.code ?? 'none'),
  ),
];

/** A type that a subgraph only points to: it gives back the key it was given and knows no more. */
const saysNothing = ({ data, statements }: Answer, name: string, key: string): boolean =>
  statements === 0 && JSON.stringify(data?.['_entities']) === JSON.stringify([{ [key]: `${name}-0` }]);

/** Asked once in a query, with instants for a key: no list leads to it, so there is nothing to ask together. */
const ASKED_ONCE = ['Difference'];

/** What holds for every entity type of a service, found in its schema: a new type is tested without a new line here. */
export const entityContract = (definition: ServiceDefinition): void => {
  describe(`entities of ${definition.name}`, () => {
    let subgraph: SubgraphUnderTest;
    const ask = (name: string, key: string, count: number, asker?: typeof OWNER) =>
      subgraph.ask(entityQuery(subgraph.schema, name), { representations: representations(name, key, count) }, asker);

    beforeAll(async () => {
      subgraph = await subgraphUnderTest(definition);
    });
    afterAll(() => subgraph.close());

    it('are refused to whoever is not signed in, and to a role that may not read', async () => {
      for (const [name, key] of entityKeys(subgraph.schema)) {
        const [stranger, partner] = [
          await ask(name, key, 1),
          await ask(name, key, 1, { roles: ['PA'], tenant: 'acme' }),
        ];
        if (saysNothing(stranger, name, key)) continue;
        expect([name, codesOf(stranger.errors), stranger.statements]).toEqual([name, ['UNAUTHENTICATED'], 0]);
        expect([name, codesOf(partner.errors), partner.statements]).toEqual([name, ['FORBIDDEN_ROLE'], 0]);
      }
    });

    it('cost as many statements for 36 references as for 3', async () => {
      for (const [name, key] of entityKeys(subgraph.schema)) {
        if (ASKED_ONCE.includes(name)) continue;
        const [few, many] = [await ask(name, key, 3, OWNER), await ask(name, key, 36, OWNER)];
        expect([name, few.errors, many.errors]).toEqual([name, undefined, undefined]);
        expect([name, many.statements]).toEqual([name, few.statements]);
      }
    });
  });
};
