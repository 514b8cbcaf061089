import { required } from '@attestry/service-kit';
import { statSync } from 'node:fs';

export interface EvidenceConfig {
  /** Checkout that the collectors look at. */
  readonly sourcesRoot: string;
}

/** What this service reads besides what every service does; the process stops at start when it is missing or no folder. */
export const evidenceConfig = (): EvidenceConfig => {
  const sourcesRoot = required('EVIDENCE_SOURCES_ROOT');
  if (!statSync(sourcesRoot, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`EVIDENCE_SOURCES_ROOT is "${sourcesRoot}", which is not a folder.`);
  return { sourcesRoot };
};
