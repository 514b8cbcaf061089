import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { TENANT_PATTERN } from '@attestry/access';
import { DIGEST_PATTERN } from '@attestry/contracts';

const DIGEST = new RegExp(DIGEST_PATTERN);
const TENANT = new RegExp(TENANT_PATTERN);

/** Whether a word is a lower-hex SHA-256. */
export const isDigest = (word: string): boolean => DIGEST.test(word);

/** Whether a word can be the name of an organization. */
export const isTenant = (word: string): boolean => TENANT.test(word);

/** Whether these can name a file at all. A name is made of checked parts only, so none leads out of the folder. */
export const canName = (tenant: string, digest: string): boolean => isTenant(tenant) && isDigest(digest);

const requireName = (tenant: string, digest: string): void => {
  if (!canName(tenant, digest)) throw new Error('A file is named by organization and digest.');
};

/** Folder of what is on its way of an organization, in or out. */
export const comingOf = (root: string, tenant: string): string => join(root, tenant, '.coming');

/** Folder of the marks of files that no evidence names yet. */
export const waitingOf = (root: string, tenant: string): string => join(root, tenant, '.waiting');

/** Where the bytes of a digest lie, what they are, who brought them, and since when they wait to be named. */
export const pathsOf = (root: string, tenant: string, digest: string) => {
  requireName(tenant, digest);
  const folder = join(root, tenant, digest.slice(0, 2));
  const file = join(folder, digest);
  return {
    folder,
    file,
    about: `${file}.json`,
    bringers: `${file}.by`,
    waiting: join(waitingOf(root, tenant), digest),
  };
};

export type FilePaths = ReturnType<typeof pathsOf>;

/** Name of the mark that a person leaves beside what they brought; a reference of any letters makes a safe one. */
export const markOf = (person: string): string => createHash('sha256').update(person).digest('hex');
