import { describe, expect, it } from '@jest/globals';
import type { RegisterPersonInput } from './register-person.command.js';
import { registerPerson } from './register-person.js';

const ANN = { personRef: 'p-02', fullName: 'Ann Example', email: 'ann@example.test' };
const register = (change: Partial<RegisterPersonInput> = {}) => registerPerson({ ...ANN, ...change }, 'made-1');

describe('register person', () => {
  it('writes name and mail beside a pseudonym', () => {
    expect(register({ fullName: ' Ann Example ' })).toEqual(ANN);
  });

  it('makes a pseudonym where none is given', () => {
    expect(registerPerson({ fullName: 'Ann Example', email: 'ann@example.test' }, 'made-1').personRef).toBe('made-1');
  });

  it('a pseudonym is no mail address, a mail address is one', () => {
    for (const change of [{ personRef: 'ann@example.test' }, { email: 'ann' }, { fullName: ' ' }])
      expect(() => register(change)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });
});
