import type { AuditFile } from '../audit-file/audit-file.js';
import { coverageOf } from '../audit-file/audit-file.js';
import { criteriaOf } from '../conclusions/mapping.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';

/** The facts that management asserts; the wording around them is its own. */
export interface Assertion {
  readonly engagementId: string;
  readonly type: 'TYPE_1' | 'TYPE_2';
  readonly coverageStart?: string;
  readonly coverageEnd?: string;
  readonly categories: readonly string[];
  readonly criteria: readonly string[];
  readonly descriptionDigest?: string;
}

export const assertionOf = (file: AuditFile): Assertion => {
  const { engagement, audit } = file;
  const coverage = coverageOf(file);
  return {
    engagementId: engagement.id,
    type: audit.type,
    ...(coverage?.start ? { coverageStart: coverage.start } : {}),
    ...(coverage ? { coverageEnd: coverage.end } : {}),
    categories: engagement.scope?.categories ?? [],
    criteria: criteriaOf(file),
    ...(engagement.description ? { descriptionDigest: engagement.description.digest } : {}),
  };
};

/** Digest that a signature stands on: another scope, coverage or description is another assertion. */
export const assertionDigest = (file: AuditFile): string => sha256(canonicalJson(assertionOf(file)));
