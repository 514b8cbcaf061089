import { describe, expect, it } from '@jest/globals';
import { evidenceService } from '../../services/evidence/src/evidence.module.js';
import { entityContract } from './entity-contract.js';
import { subgraphUnderTest } from './subgraph-under-test.js';

entityContract(evidenceService);

describe('the counting', () => {
  it('sees statements: four single reads cost four times one', async () => {
    const subgraph = await subgraphUnderTest(evidenceService);
    const asker = { roles: ['TO'], tenant: 'acme' };
    const one = (id: string) => subgraph.ask('query One($id: ID!) { evidence(id: $id) { id } }', { id }, asker);
    const costs = [await one('a'), await one('b'), await one('c'), await one('d')].map(({ statements }) => statements);
    expect(costs.reduce((sum, cost) => sum + cost, 0)).toBe(4 * (costs[0] ?? 0));
    expect(costs[0]).toBeGreaterThan(0);
    await subgraph.close();
  });
});
