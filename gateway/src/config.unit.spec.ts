import { describe, expect, it } from '@jest/globals';
import { gatewayConfig } from './config.js';

const env = { GATEWAY_SIGNING_KEY: 'k'.repeat(32), OIDC_ISSUER: 'https://issuer.test' };
const config = (more: Record<string, string> = {}) => gatewayConfig({ ...env, ...more }, '/supergraph.graphql');

describe('gatewayConfig', () => {
  it('takes the addresses of subgraphs by name and completes those without a path', () => {
    const urls = {
      SUBGRAPH_ENGAGEMENT_URL: 'http://127.0.0.1:4001',
      SUBGRAPH_AUDIT_URL: 'http://audit:4000/api/graphql',
    };
    expect(config(urls).subgraphUrls).toEqual({
      engagement: 'http://127.0.0.1:4001/graphql',
      audit: 'http://audit:4000/api/graphql',
    });
  });

  it('is open on a laptop and closed in production, unless told otherwise', () => {
    expect(config()).toMatchObject({ introspection: true, discreet: false });
    expect(config({ NODE_ENV: 'production' })).toMatchObject({ introspection: false, discreet: true });
    expect(config({ NODE_ENV: 'production', INTROSPECTION: 'on' })).toMatchObject({
      introspection: true,
      discreet: true,
    });
    expect(config({ INTROSPECTION: 'off' })).toMatchObject({ introspection: false });
  });

  it.each([
    ['GATEWAY_SIGNING_KEY', ''],
    ['GATEWAY_SIGNING_KEY', 'short'],
    ['OIDC_ISSUER', ''],
    ['SUBGRAPH_RISK_URL', 'risk'],
    ['MAX_DEPTH', '0'],
    ['MAX_ALIASES', 'many'],
    ['REQUEST_DEADLINE_MS', '1.5'],
    ['PORT', '-1'],
    ['INTROSPECTION', 'yes'],
    ['FILES_AT_A_TIME', '0'],
  ])('stops at start when %s is %p', (name, value) => {
    expect(() => config({ [name]: value })).toThrow(name);
  });
});
