import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { requestHash } from './request-hash.js';

const key = 'k'.repeat(32);
const request = { tenant: 'acme', name: 'RegisterPerson', input: { displayName: 'Ada', email: 'ada@example.org' } };
const hashOf = (change: object = {}) => requestHash(key, { ...request, input: { ...request.input, ...change } });

describe('the hash of a command', () => {
  it('is the same for the same command, whatever its id, its expected revision and the order of its fields', () => {
    const { displayName, email } = request.input;
    const turned = { email, commandId: 'c', expectedRevision: 3, note: undefined, displayName };
    expect(requestHash(key, { ...request, input: turned })).toBe(hashOf());
    expect(hashOf()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs with any field, the name of the command, and the organization', () => {
    const others = [
      hashOf({ email: 'eve@example.org' }),
      requestHash(key, { ...request, name: 'ErasePerson' }),
      requestHash(key, { ...request, tenant: 'other' }),
    ];
    expect(new Set([hashOf(), ...others]).size).toBe(4);
  });

  it('what a command held cannot be guessed from it without the key of the service', () => {
    const guessed = ['k'.repeat(31), 'another key of the right length', ''].map((other) => requestHash(other, request));
    const text = JSON.stringify([request.tenant, request.name, request.input]);
    expect([...guessed, createHash('sha256').update(text).digest('hex')]).not.toContain(hashOf());
  });

  it('control: with the key the guess is confirmed', () => {
    expect(requestHash(key, { ...request, input: { ...request.input } })).toBe(hashOf());
  });
});
