import { describe, expect, it } from '@jest/globals';
import { pending } from './migrate.js';
import { nameRoles } from './migration-files.js';
import { rolesOf } from './roles.js';

const file = (name: string, checksum: string) => ({ source: 'messaging', name, checksum, sql: '' });

describe('pending migrations', () => {
  it('are the ones that have not run', () => {
    const files = [file('0001.sql', 'a'), file('0002.sql', 'b')];
    const applied = [{ source: 'messaging', name: '0001.sql', checksum: 'a' }];
    expect(pending(files, applied, 'db')).toEqual([files[1]]);
  });

  it('are refused when a file that has run was changed', () => {
    const applied = [{ source: 'messaging', name: '0001.sql', checksum: 'a' }];
    expect(() => pending([file('0001.sql', 'other')], applied, 'attestry_risk')).toThrow(
      'The migration messaging/0001.sql has run in attestry_risk and was changed since',
    );
  });
});

describe('role placeholders', () => {
  it('become quoted identifiers', () => {
    const sql =
      'grant select on t to :"app_role", :"projector_role"; alter table t owner to :"owner_role"; select 1::"char"';
    expect(nameRoles(sql, rolesOf('attestry_risk'))).toBe(
      'grant select on t to "attestry_risk_app", "attestry_risk_projector"; alter table t owner to "attestry_risk_owner"; select 1::"char"',
    );
  });
});
