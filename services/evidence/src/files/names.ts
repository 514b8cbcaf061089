import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { TENANT_PATTERN } from '@attestry/access';

const DIGEST = /^[0-9a-f]{64}$/;
const TENANT = new RegExp(TENANT_PATTERN);

/** Whether a word is a lower-hex SHA-256. */
export const isDigest = (word: string): boolean => DIGEST.test(word);

/** Whether these can name a file at all. A name is made of checked parts only, so none leads out of the folder. */
export const canName = (tenant: string, digest: string): boolean => TENANT.test(tenant) && isDigest(digest);

const requireName = (tenant: string, digest: string): void => {
  if (!canName(tenant, digest)) throw new Error('A file is named by organization and digest.');
};

/** Where the bytes of a digest lie, what they are, and who brought them. */
export const pathsOf = (root: string, tenant: string, digest: string) => {
  requireName(tenant, digest);
  const folder = join(root, tenant, digest.slice(0, 2));
  const file = join(folder, digest);
  return { folder, file, about: `${file}.json`, bringers: `${file}.by` };
};

/** Name of the mark that a person leaves beside what they brought; a reference of any letters makes a safe one. */
export const markOf = (person: string): string => createHash('sha256').update(person).digest('hex');
