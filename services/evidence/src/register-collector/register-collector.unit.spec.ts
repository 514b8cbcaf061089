import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { collector } from '../collector/collector.js';
import { registered } from '../collector/collector.examples.js';
import type { RegisterCollectorInput } from './register-collector.command.js';
import { registerCollector } from './register-collector.js';

const input: RegisterCollectorInput = { kind: 'inbound', controlIds: ['c-1'], schedule: 'DAILY', secretRef: 'none' };
const register = (change: Partial<RegisterCollectorInput>) => (state: Parameters<typeof registerCollector>[2]) =>
  registerCollector({ ...input, ...change }, 'col-1', state, new Set(['c-1', 'c-2']));
const refused = (change: Partial<RegisterCollectorInput>, code: string) =>
  given(collector).when(register(change)).thenRefused(code);

describe('register collector', () => {
  it('watches any controls of the organization', () => given(collector).when(register({})).then(registered()));
  it('each control once', () =>
    given(collector)
      .when(register({ controlIds: ['c-1', 'c-1'] }))
      .then(registered()));
  it('says which check speaks for which control', () => {
    const checks = [{ check: 'tls', controlId: 'c-1' }];
    given(collector).when(register({ checks })).then(registered({ checks }));
  });
  it('a check is mapped to a control of its own', () =>
    refused({ checks: [{ check: 'tls', controlId: 'c-2' }] }, 'VALIDATION_FAILED'));
  it('a check of a kind that looks by itself is one it carries out', () => {
    const kind = 'git-history';
    refused({ kind, checks: [{ check: 'tls', controlId: 'c-1' }] }, 'VALIDATION_FAILED');
    const checks = [{ check: 'changes-say-why', controlId: 'c-1' }];
    given(collector).when(register({ kind, checks })).then(registered({ kind, checks }));
  });
  it('COL-2: a secret is not given, a reference is', () => {
    refused({ secretRef: 'AKIAIOSFODNN7EXAMPLE' }, 'SECRET_IN_PAYLOAD');
    given(collector)
      .when(register({ secretRef: 'vault/ci' }))
      .then(registered({ secretRef: 'vault/ci' }));
  });
  it('of a control that nobody knows', () => refused({ controlIds: ['c-9'] }, 'NOT_FOUND'));
  it('of no control', () => refused({ controlIds: [] }, 'VALIDATION_FAILED'));
  it('only a tool that reports keeps no interval', () =>
    refused({ kind: 'git-history', schedule: 'ON_REPORT' }, 'VALIDATION_FAILED'));
  it('an id serves once', () => given(collector, registered()).when(register({})).thenRefused('ALREADY_EXISTS'));
});
