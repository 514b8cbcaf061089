import { describe, expect, it } from '@jest/globals';
import { workerConfig } from './config.js';

const env = {
  KAFKA_BROKERS: 'a:1,b:2',
  TEMPORAL_ADDRESS: 'localhost:7233',
  GATEWAY_URL: 'http://localhost:4000/graphql',
  OIDC_ISSUER: 'http://localhost:4001',
  DEV_CLIENT_SECRET: 'secret',
};

describe('the settings of the worker', () => {
  it('sweeps every hour on the real clock and every day in accelerated time', () => {
    expect(workerConfig(env)).toMatchObject({ brokers: ['a:1', 'b:2'], sweepEvery: 3_600_000, clock: 'system' });
    expect(workerConfig({ ...env, CLOCK: 'temporal-test:localhost:1' })).toMatchObject({
      sweepEvery: 86_400_000,
      clock: 'temporal-test:localhost:1',
    });
  });

  it('leaves to the SDK how many workflows are kept, unless it is told', () => {
    expect(workerConfig(env)).not.toHaveProperty('cachedWorkflows');
    expect(workerConfig({ ...env, MAX_CACHED_WORKFLOWS: '0' })).toMatchObject({ cachedWorkflows: 0 });
  });

  it.each(Object.keys(env))('names %s when it is missing', (name) => {
    expect(() => workerConfig({ ...env, [name]: '' })).toThrow(name);
  });

  it.each([
    ['SWEEP_EVERY', 'often'],
    ['SWEEP_EVERY', '1'],
    ['SWEEP_SHARDS', '0'],
    ['MAX_CACHED_WORKFLOWS', 'none'],
    ['PORT', 'x'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => workerConfig({ ...env, [name]: value })).toThrow(name);
  });
});
