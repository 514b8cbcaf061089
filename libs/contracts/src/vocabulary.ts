import type { TUnsafe } from '@sinclair/typebox';
import { oneOf } from './schema.js';

export const category = () => oneOf('SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY');

export const reportType = () => oneOf('TYPE_1', 'TYPE_2');

/** Company stage (ORG-6). */
export const stage = () => oneOf('STARTUP', 'GROWTH', 'ENTERPRISE');

/** Roles a member of an organization or of its audit firm may hold (domain 0); PO and SYS are never granted. */
export const memberRole = () => oneOf('TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL', 'PA');

export const nature = () => oneOf('PREVENTIVE', 'DETECTIVE', 'CORRECTIVE');

export const frequency = () =>
  oneOf(
    'CONTINUOUS',
    'MANY_PER_DAY',
    'DAILY',
    'WEEKLY',
    'MONTHLY',
    'QUARTERLY',
    'SEMI_ANNUAL',
    'ANNUAL',
    'PER_OCCURRENCE',
  );

export const family = () =>
  oneOf(
    'ACCESS_CONTROL',
    'ENCRYPTION',
    'FIREWALL',
    'INTRUSION_DETECTION',
    'CONTINUOUS_MONITORING',
    'AUTHENTICATION',
    'LOGGING',
    'PEOPLE',
    'VENDOR',
    'GOVERNANCE',
    'CONTINUITY',
    'CHANGE',
    'DATA',
  );

/** Role of a control for one criterion. */
export const mappingRole = () => oneOf('PRIMARY', 'COMPENSATING');

/** Gap status of a criterion (domain 4.2). */
export const criterionStatus = () => oneOf('NOT_APPLICABLE', 'MET', 'PARTIAL', 'UNMET');

/** Whom a due date has reached: the person it is assigned to, then CM, then TO (domain 4.12). */
export const escalationLevel = () => oneOf('OWNER', 'CM', 'TO');

/** Risk bands of a score (domain 4.9). */
export const riskBand = () => oneOf('LOW', 'MODERATE', 'HIGH', 'CRITICAL');

export const opinion = () => oneOf('UNQUALIFIED', 'QUALIFIED', 'ADVERSE', 'DISCLAIMER');

/** Conclusion of a test: the eight of domain 4.8 and SUITABLY_DESIGNED for a design test without a deficiency. */
export const testConclusion = () =>
  oneOf(
    'SUITABLY_DESIGNED',
    'NOT_SUITABLY_DESIGNED',
    'IMPLEMENTED',
    'NOT_IMPLEMENTED',
    'EFFECTIVE',
    'EFFECTIVE_WITH_EXCEPTION',
    'NOT_EFFECTIVE',
    'NO_OCCURRENCE',
    'SCOPE_LIMITED',
  );

/** Conclusion on a criterion (domain 4.8). */
export const criterionConclusion = () => oneOf('MET', 'MET_WITH_COMPENSATION', 'LIMITED', 'NOT_MET');

/** Words of a closed list, in their order. */
export const wordsOf = <Word extends string>(list: TUnsafe<Word>): readonly Word[] => list['enum'] as readonly Word[];
