import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Found, Observation, Source } from './collect.js';
import { found, SourceUnavailable } from './collect.js';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const readLock = async (root: string): Promise<Record<string, LockedPackage>> => {
  try {
    const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
      packages?: Record<string, LockedPackage>;
    };
    return lock.packages ?? {};
  } catch {
    throw new SourceUnavailable('UNREACHABLE', 'There is no readable package-lock.json in this checkout.');
  }
};

const hashesOf = (integrity: string | undefined): Models.HashDictionary => {
  const [algorithm, digest] = integrity?.split('-', 2) ?? [];
  const hashes = new Models.HashDictionary();
  if (algorithm === 'sha512' && digest)
    hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex'));
  return hashes;
};

/** The locked packages as a CycloneDX 1.6 bill of materials, sorted, without a random serial number: same lock, same bytes. */
export const billOfMaterials = (
  packages: Readonly<Record<string, LockedPackage>>,
): { bom: string; components: number; unpinned: string[] } => {
  const locked = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
  const bom = new Models.Bom();
  for (const [path, { version, integrity }] of locked)
    bom.components.add(
      new Models.Component(Enums.ComponentType.Library, nameOf(path), {
        ...(version ? { version } : {}),
        hashes: hashesOf(integrity),
        bomRef: path,
      }),
    );
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  const unpinned = locked.filter(([, { integrity }]) => !integrity).map(([path]) => nameOf(path));
  return { bom: serializer.serialize(bom, { sortLists: true, space: 0 }), components: locked.length, unpinned };
};

export const collectDependencySbom = async ({ root }: Source): Promise<Found> => {
  const { bom, components, unpinned } = billOfMaterials(await readLock(root));
  const observations: Observation[] = [
    { check: 'components-are-listed', control: 'AST-01', passed: components > 0, observed: `${components} components` },
    {
      check: 'components-are-pinned-by-digest',
      control: 'VUL-01',
      passed: unpinned.length === 0,
      observed: unpinned.slice(0, 5).join(', ') || 'all pinned',
    },
  ];
  return found(components, observations, bom);
};
