import type { MappingRole } from '@attestry/soc2';
import type { AuditFile } from '../audit-file/audit-file.js';
import { roleIn } from '../control-words/control-words.projection.js';

export interface MappedControl {
  readonly controlId: string;
  readonly version: number;
  readonly role: MappingRole;
}

/** Audited controls that serve a criterion, by the accepted list. */
export const controlsOf = ({ audit, words }: AuditFile, code: string): MappedControl[] =>
  audit.controls
    .filter(({ criteria }) => criteria.includes(code))
    .map(({ controlId, version }) => {
      const role = roleIn(words.get(controlId), audit.engagementId, code);
      return { controlId, version, role };
    });

/** Criteria in scope, by the scope that was locked for the audit; those of the accepted list where it is not known. */
export const criteriaOf = ({ engagement, audit }: AuditFile): readonly string[] =>
  engagement.scope?.criteria ?? [...new Set(audit.controls.flatMap(({ criteria }) => criteria))].sort();
