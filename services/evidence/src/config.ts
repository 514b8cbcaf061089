import { mkdirSync, statSync } from 'node:fs';
import { numeric, optional, required } from '@attestry/service-kit';
import type { EvidencePlaces } from './evidence.module.js';
import type { SweepSettings } from './files/file-sweeper.js';
import { DEFAULT_SWEEP } from './files/file-sweeper.js';
import type { FileLimits } from './files/limits.js';
import { DEFAULT_LIMITS, mediaTypeOf } from './files/limits.js';

const MEDIA_TYPE = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/;

const mediaTypes = (): string[] => {
  const types = optional('EVIDENCE_MEDIA_TYPES', DEFAULT_LIMITS.mediaTypes.join(',')).split(',').map(mediaTypeOf);
  const wrong = types.find((type) => !MEDIA_TYPE.test(type));
  if (wrong !== undefined) throw new Error(`EVIDENCE_MEDIA_TYPES holds "${wrong}", which is no media type.`);
  return types;
};

/** A whole number from `least` on. */
const whole = (name: string, fallback: number, least = 1): number => {
  const value = numeric(name, fallback);
  if (!Number.isInteger(value) || value < least) throw new Error(`${name} is a whole number from ${least} on.`);
  return value;
};

const limits = (): FileLimits => ({
  maxBytes: whole('EVIDENCE_MAX_BYTES', DEFAULT_LIMITS.maxBytes),
  tenantBytes: whole('EVIDENCE_TENANT_BYTES', DEFAULT_LIMITS.tenantBytes),
  mediaTypes: mediaTypes(),
});

const sweep = (): SweepSettings => ({
  unnamedHours: whole('EVIDENCE_UNNAMED_HOURS', DEFAULT_SWEEP.unnamedHours),
  everyMinutes: whole('EVIDENCE_SWEEP_MINUTES', DEFAULT_SWEEP.everyMinutes, 0),
});

/** What this service reads besides what every service does; the process stops at start when something is missing or wrong. */
export const evidenceConfig = (): EvidencePlaces => {
  const sourcesRoot = required('EVIDENCE_SOURCES_ROOT');
  if (!statSync(sourcesRoot, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`EVIDENCE_SOURCES_ROOT is "${sourcesRoot}", which is not a folder.`);
  const root = required('EVIDENCE_FILES_ROOT');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return { sourcesRoot, files: { root, ...limits() }, sweep: sweep() };
};
