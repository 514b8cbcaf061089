import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { serviceConfig } from './config.js';

const needed = {
  APP_DATABASE_URL: 'postgres://app',
  PROJECTOR_DATABASE_URL: 'postgres://projector',
  KEYSTORE_DATABASE_URL: 'postgres://keys',
  KEYSTORE_MASTER_KEY: 'a'.repeat(64),
  KAFKA_BROKERS: 'a:9092,b:9092',
  OIDC_ISSUER: 'https://issuer.test',
  GATEWAY_SIGNING_KEY: 's'.repeat(32),
  COMMAND_HASH_KEY: 'h'.repeat(32),
};

describe('the configuration of a service', () => {
  const before = { ...process.env };
  beforeEach(() => void Object.assign(process.env, needed));
  afterEach(() => {
    process.env = { ...before };
  });

  it('is read from the environment', () => {
    expect(serviceConfig()).toMatchObject({ brokers: ['a:9092', 'b:9092'], commandHashKey: 'h'.repeat(32) });
  });

  it.each(Object.keys(needed))('is refused by name without %s', (name) => {
    process.env[name] = '';
    expect(() => serviceConfig()).toThrow(name);
  });

  it('does not take a short key for the hashes of commands', () => {
    process.env['COMMAND_HASH_KEY'] = 'short';
    expect(() => serviceConfig()).toThrow('COMMAND_HASH_KEY needs at least 32 characters.');
  });
});
