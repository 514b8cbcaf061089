import { mkdirSync, statSync } from 'node:fs';
import { numeric, optional, required } from '@attestry/service-kit';
import type { EvidencePlaces } from './evidence.module.js';
import { DEFAULT_LIMITS, mediaTypeOf } from './files/limits.js';

const MEDIA_TYPE = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/;

const mediaTypes = (): string[] => {
  const types = optional('EVIDENCE_MEDIA_TYPES', DEFAULT_LIMITS.mediaTypes.join(',')).split(',').map(mediaTypeOf);
  const wrong = types.find((type) => !MEDIA_TYPE.test(type));
  if (wrong !== undefined) throw new Error(`EVIDENCE_MEDIA_TYPES holds "${wrong}", which is no media type.`);
  return types;
};

const maxBytes = (): number => {
  const bytes = numeric('EVIDENCE_MAX_BYTES', DEFAULT_LIMITS.maxBytes);
  if (!Number.isInteger(bytes) || bytes < 1) throw new Error('EVIDENCE_MAX_BYTES is a whole number above 0.');
  return bytes;
};

/** What this service reads besides what every service does; the process stops at start when something is missing or wrong. */
export const evidenceConfig = (): EvidencePlaces => {
  const sourcesRoot = required('EVIDENCE_SOURCES_ROOT');
  if (!statSync(sourcesRoot, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`EVIDENCE_SOURCES_ROOT is "${sourcesRoot}", which is not a folder.`);
  const root = required('EVIDENCE_FILES_ROOT');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return { sourcesRoot, files: { root, maxBytes: maxBytes(), mediaTypes: mediaTypes() } };
};
