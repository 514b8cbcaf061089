import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Secrets {
  /** Password of the PostgreSQL administrator. */
  readonly postgres: string;
  /** From which the passwords of the database roles are derived. */
  readonly roles: string;
  readonly keystoreMaster: string;
  readonly gatewaySigning: string;
  /** Under which the services remember commands. */
  readonly commandHash: string;
  readonly developmentClient: string;
}

const random = (): string => randomBytes(32).toString('hex');

const generate = (): Secrets => ({
  postgres: random(),
  roles: random(),
  keystoreMaster: random(),
  gatewaySigning: random(),
  commandHash: random(),
  developmentClient: random(),
});

/**
 * The secrets of one stack: made at its first start, readable by its owner only. One that an older version did not have is
 * made and kept as well.
 */
export const readSecrets = async (file: string): Promise<Secrets> => {
  const stored = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Partial<Secrets>;
  const secrets = { ...generate(), ...stored };
  if (Object.keys(stored).length === Object.keys(secrets).length) return secrets;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  await chmod(file, 0o600);
  return secrets;
};

/**
 * What the passwords of the database roles follow from: on an existing server its administrator's password, so that
 * two checkouts that share the server agree on them.
 */
export const roleSecret = (adminUrl: string, { postgres, roles }: Pick<Secrets, 'postgres' | 'roles'>): string => {
  const password = decodeURIComponent(new URL(adminUrl).password);
  return password && password !== postgres ? password : roles;
};
