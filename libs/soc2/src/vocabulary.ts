/** Trust services categories; SECURITY is always in scope (domain 0). */
export const CATEGORIES = ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY'] as const;
export type Category = (typeof CATEGORIES)[number];

export const REPORT_TYPES = ['TYPE_1', 'TYPE_2'] as const;
export type ReportType = (typeof REPORT_TYPES)[number];

/** Company stages in rising order (ORG-6). */
export const STAGES = ['STARTUP', 'GROWTH', 'ENTERPRISE'] as const;
export type Stage = (typeof STAGES)[number];

export const NATURES = ['PREVENTIVE', 'DETECTIVE', 'CORRECTIVE'] as const;
export type Nature = (typeof NATURES)[number];

/** How often a control operates. MANY_PER_DAY is a control run so often that its runs are counted, not scheduled. */
export const FREQUENCIES = [
  'CONTINUOUS',
  'MANY_PER_DAY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'QUARTERLY',
  'SEMI_ANNUAL',
  'ANNUAL',
  'PER_OCCURRENCE',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** Frequencies whose occurrences follow from the calendar alone. */
export const TIME_BASED_FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'SEMI_ANNUAL', 'ANNUAL'] as const;
export type TimeBasedFrequency = (typeof TIME_BASED_FREQUENCIES)[number];

/** Control families of domain 0. */
export const FAMILIES = [
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
] as const;
export type Family = (typeof FAMILIES)[number];

/** Role of a control for one criterion (2.7). */
export const MAPPING_ROLES = ['PRIMARY', 'COMPENSATING'] as const;
export type MappingRole = (typeof MAPPING_ROLES)[number];
