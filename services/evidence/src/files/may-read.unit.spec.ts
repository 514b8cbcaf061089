import { describe, expect, it } from '@jest/globals';
import type { Role } from '@attestry/access';
import { ALL_ROLES } from '@attestry/access';
import { requireMayRead } from './may-read.js';

const may = (roles: readonly Role[], person = 'p-09'): boolean => {
  try {
    requireMayRead({ kind: 'person', tenant: 'acme', roles, person }, { submittedBy: 'p-04', owners: ['p-03'] });
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'FORBIDDEN_ROLE' });
    return false;
  }
};

describe('who reads the content of evidence (domain 3)', () => {
  it('management reads all, nobody else what is of others', () =>
    expect(ALL_ROLES.filter((role) => may([role]))).toEqual(['TO', 'CM']));
  it('CO reads what is of own controls', () =>
    expect([may(['CO'], 'p-03'), may(['EM'], 'p-03')]).toEqual([true, false]));
  it('CO and EM read what they submitted', () =>
    expect([may(['CO'], 'p-04'), may(['EM'], 'p-04'), may(['RO'], 'p-04')]).toEqual([true, true, false]));
});
