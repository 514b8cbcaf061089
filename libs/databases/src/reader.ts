import pg from 'pg';
import { ensureRole, identifier, passwordOf } from './roles.js';

/**
 * A role that reads the server's settings and access rules and owns nothing; for a collector that reports how the
 * database is configured. Returns its connection URL.
 */
export const ensureReader = async (adminUrl: string, role: string, secret: string): Promise<string> => {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'attestry provisioning' });
  await admin.connect();
  try {
    await ensureRole(admin, role, passwordOf(secret, role));
    await admin.query(`grant pg_read_all_settings to ${identifier(role)}`);
    await admin.query(`grant select on pg_hba_file_rules to ${identifier(role)}`);
    await admin.query(`grant execute on function pg_hba_file_rules() to ${identifier(role)}`);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.username = role;
  url.password = passwordOf(secret, role);
  return url.href;
};
