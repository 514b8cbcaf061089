import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { SLOW_MS } from './spec-support/examples.js';
import { startStack } from './spec-support/stack.js';

describe('closing the gateway', () => {
  it(
    'lets the request under way finish, refuses new ones and ends',
    async () => {
      const stack = await startStack();
      const slow = stack.ask('{ slow }');
      while (stack.engagement.seen.length === 0) await pause(20);
      const closing = stack.gateway.close();
      await pause(50);
      await expect(stack.ask('{ engagements { id } }')).rejects.toThrow();
      expect((await slow).data).toEqual({ slow: 'late' });
      const answered = Date.now();
      await closing;
      expect(Date.now() - answered).toBeLessThan(2_000);
      await Promise.all([stack.engagement.close(), stack.evidence.close(), stack.identity.close()]);
    },
    SLOW_MS * 4,
  );
});
