import { describe, expect, it } from '@jest/globals';
import { clientEnvironment, gatewayEnvironment, serviceEnvironment, type Surroundings } from './environment.js';
import { services } from './services.js';

const around: Surroundings = {
  brokers: '127.0.0.1:9092',
  temporalAddress: '127.0.0.1:7233',
  temporalNamespace: 'default',
  issuer: 'http://127.0.0.1:5000',
  clock: 'system',
  topicPrefix: 'attestry',
  logLevel: 'info',
  secrets: {
    postgres: 'p',
    roles: 'r',
    keystoreMaster: 'k',
    gatewaySigning: 'g',
    commandHash: 'h',
    developmentClient: 'd',
  },
  sources: '/checkout',
  files: '/files',
  keystoreUrl: 'postgres://keystore',
};

const database = {
  name: 'attestry_risk',
  roles: { owner: 'o', app: 'a', projector: 'p' },
  ownerUrl: 'postgres://owner',
  appUrl: 'postgres://app',
  projectorUrl: 'postgres://projector',
  migrated: [],
  drop: () => Promise.resolve(),
};

describe('the environment of a process', () => {
  it('gives a service the roles that serve, never the owner of its schema', () => {
    const env = serviceEnvironment(around, 'risk', 4001, database);
    expect(env).toMatchObject({
      PORT: '4001',
      APP_DATABASE_URL: 'postgres://app',
      KEYSTORE_MASTER_KEY: 'k',
      COMMAND_HASH_KEY: 'h',
      CLOCK: 'system',
    });
    expect(Object.values(env)).not.toContain('postgres://owner');
  });

  it('tells the evidence service alone which checkout its collectors look at', () => {
    const root = (service: 'evidence' | 'risk') =>
      serviceEnvironment(around, service, 4001, database)['EVIDENCE_SOURCES_ROOT'];
    expect([root('evidence'), root('risk')]).toEqual(['/checkout', undefined]);
    expect(clientEnvironment(around, 'http://gateway/graphql')).not.toHaveProperty('EVIDENCE_SOURCES_ROOT');
  });

  it('tells the gateway where every subgraph is, and no database', () => {
    const env = gatewayEnvironment(around, 4000, new Map(services.map((service, index) => [service, 4001 + index])));
    expect(env['SUBGRAPH_ENGAGEMENT_URL']).toBe('http://127.0.0.1:4001/graphql');
    expect(Object.keys(env).filter((name) => /^SUBGRAPH_\w+_URL$/.test(name))).toHaveLength(services.length);
    expect(Object.keys(env).some((name) => name.includes('DATABASE'))).toBe(false);
  });

  it('gives a client the development secret, and neither signing key nor database', () => {
    const env = clientEnvironment(around, 'http://gateway/graphql');
    expect(env).toMatchObject({ GATEWAY_URL: 'http://gateway/graphql', DEV_CLIENT_SECRET: 'd' });
    expect(Object.keys(env).some((name) => /DATABASE|SIGNING|MASTER|HASH/.test(name))).toBe(false);
  });
});
