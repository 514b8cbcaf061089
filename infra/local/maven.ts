import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './paths.js';
import type { Progress } from './phase.js';
import { requireMaven } from './prerequisites.js';
import { runCommand } from './run-command.js';

/** `group:artifact:version` of a jar on Maven Central. */
export type Coordinate = `${string}:${string}:${string}`;

export const pom = (name: string, coordinates: readonly Coordinate[]): string => {
  const dependencies = coordinates.map((coordinate) => {
    const [group, artifact, version] = coordinate.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>attestry.local</groupId><artifactId>${name}</artifactId><version>1</version>
<dependencies>${dependencies.join('\n')}</dependencies></project>`;
};

/** Copies jars with all they need into the cache once; returns the Java class path. */
export const jars = async (
  name: string,
  coordinates: readonly Coordinate[],
  progress: Progress,
  variable?: string,
): Promise<string> => {
  const exactly = createHash('sha256').update(coordinates.join()).digest('hex').slice(0, 8);
  const folder = join(cache(), 'jars', `${name}-${exactly}`);
  if (!existsSync(folder)) {
    await requireMaven(name, variable);
    await copyJars(name, folder, coordinates, progress);
  }
  return join(folder, '*');
};

const copyJars = async (name: string, folder: string, coordinates: readonly Coordinate[], progress: Progress) => {
  // Copied beside and renamed, so a copy broken off half-way is never taken for a whole one.
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  await writeFile(join(partial, 'pom.xml'), pom(name, coordinates));
  progress.say(`copying ${coordinates.join(', ')} from Maven`);
  const result = await runCommand(
    'mvn',
    ['-B', '-ntp', 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`],
    { cwd: partial },
  );
  if (result.code !== 0) {
    await rm(partial, { recursive: true, force: true });
    throw new Error(
      `Maven could not copy ${coordinates.join(', ')}:\n${result.output.split('\n').slice(-15).join('\n')}`,
    );
  }
  await rename(partial, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(partial, { recursive: true, force: true });
  });
  progress.say(`${(await readdir(folder)).length} files copied`);
};
