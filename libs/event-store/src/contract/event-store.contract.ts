import { describe } from '@jest/globals';
import { appendContract } from './append.contract.js';
import { commandsContract } from './commands.contract.js';
import { concurrencyContract } from './concurrency.contract.js';
import { expectedRevisionContract } from './expected-revision.contract.js';
import { feedContract } from './feed.contract.js';
import type { OpenStore } from './harness.js';
import { tenantsContract } from './tenants.contract.js';

/** What a store is: every adapter passes all of it. */
export const eventStoreContract = (adapter: string, open: OpenStore): void => {
  describe(`event store contract: ${adapter}`, () => {
    expectedRevisionContract(open);
    concurrencyContract(open);
    appendContract(open);
    commandsContract(open);
    tenantsContract(open);
    feedContract(open);
  });
};
