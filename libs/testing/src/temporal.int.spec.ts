import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import type { OwnServer } from './own-server.js';
import { timeSkippingServer } from './temporal.js';

describe('a time-skipping server of one spec', () => {
  let server: OwnServer;
  beforeAll(async () => void (server = await timeSkippingServer()), 30_000);
  afterAll(() => server.remove());

  it('answers with the namespace default', async () => {
    const connection = await Connection.connect({ address: server.address });
    await expect(connection.workflowService.describeNamespace({ namespace: 'default' })).resolves.toBeDefined();
    await connection.close();
  });
});
