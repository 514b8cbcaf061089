import type { EventType } from '@attestry/contracts';
import type { Role } from '@attestry/service-kit';

/** A later fact that opens the data of earlier ones to more roles; the two share a field. */
export interface Opening {
  readonly by: EventType;
  readonly sharing: string;
  readonly roles: readonly Role[];
}

/** Who sees the data of some facts. */
export interface Right {
  readonly types: RegExp;
  readonly roles: readonly Role[];
  readonly once?: Opening;
}

/** Who sees all of a fact's data where no line below says otherwise (domain 3: tenant content). */
export const ALL: readonly Role[] = ['TO', 'CM', 'AU', 'AL', 'SYS'];

const AUDIT_SIDE: readonly Role[] = ['AU', 'AL', 'SYS'];

/**
 * Who sees the data of some facts at all: who may ask the owning service for it (domain 3 and the users of section 6). The
 * first line that fits counts. A draft of management is its own (Q21); items are told after the draw (Q19), results item by
 * item to the auditors (Q20), the opinion after the issue (Q22); who was preferred to whom is the organization's (Q26).
 */
const RIGHTS: readonly Right[] = [
  { types: /^ManagementResponse(Drafted|Revised)/, roles: ['TO', 'CM'] },
  { types: /^BridgeLetter/, roles: ['TO', 'CM', 'SYS'] },
  {
    types: /^(Opinion|CriterionConcluded)/,
    roles: ['AL', 'SYS'],
    once: { by: 'ReportIssued.v1', sharing: 'auditId', roles: ['TO'] },
  },
  {
    types: /^PopulationFrozen/,
    roles: AUDIT_SIDE,
    once: { by: 'SampleDrawn.v1', sharing: 'populationId', roles: ['TO', 'CM', 'CO'] },
  },
  { types: /^TestItemRecorded/, roles: AUDIT_SIDE },
  { types: /^(Exception|Deviation|ManagementResponse|ReportDrafted)/, roles: ALL },
  { types: /^(Test|Population|Sample)/, roles: ['TO', 'CM', 'CO', 'AU', 'AL', 'SYS'] },
  { types: /^(IndependenceDeclared|AuditFirmSelected)/, roles: ['TO', 'CM'] },
  {
    types: /^(ApiClient|Subscription|Delivery|Share|Membership|PersonKey|BreakGlass|EvidenceRead\.)/,
    roles: ['TO', 'SYS'],
  },
];

/** The line for a type; absent for what everybody in the organization may know something of. */
export const rightTo = (type: EventType): Right | undefined => RIGHTS.find(({ types }) => types.test(type));
