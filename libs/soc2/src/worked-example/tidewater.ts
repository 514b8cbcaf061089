import type { ControlConclusion } from '../audit/control-conclusion.js';
import type { Health } from '../control/health.js';
import type { Family, Frequency, Nature } from '../vocabulary.js';

/** One control of the worked example (domain 8.2): baseline, remediation effort, and figures of its Type 2 test. */
export interface ExampleControl {
  readonly code: string;
  readonly family: Family;
  readonly nature: Nature;
  readonly frequency: Frequency;
  readonly criteria: readonly string[];
  readonly baseline: Health | undefined;
  readonly effort: number | undefined;
  readonly population: number;
  readonly sample: number;
  readonly extension: number;
  readonly deviations: number;
  readonly conclusion: ControlConclusion;
}

type Row = readonly [
  code: string,
  family: Family,
  nature: Nature,
  frequency: Frequency,
  criteria: string,
  baseline: Health | undefined,
  effort: number | undefined,
  numbers: readonly [N: number, n: number, ext: number, d: number],
  conclusion?: ControlConclusion,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['TF-01', 'PEOPLE', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC1.1 CC1.5', 'WEAK', 1, [7, 5, 0, 0]],
  ['TF-02', 'GOVERNANCE', 'DETECTIVE', 'QUARTERLY', 'CC1.2', 'ABSENT', 2, [2, 2, 0, 0]],
  ['TF-03', 'PEOPLE', 'PREVENTIVE', 'ANNUAL', 'CC1.3', 'HEALTHY', undefined, [1, 1, 0, 0]],
  ['TF-04', 'PEOPLE', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC1.4', 'ABSENT', 2, [7, 5, 0, 0]],
  ['TF-05', 'PEOPLE', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC1.4 CC2.2', 'WEAK', 1, [25, 5, 0, 0]],
  ['TF-06', 'PEOPLE', 'DETECTIVE', 'ANNUAL', 'CC1.5', 'HEALTHY', undefined, [1, 1, 0, 0]],
  ['TF-07', 'GOVERNANCE', 'PREVENTIVE', 'ANNUAL', 'CC2.2 CC5.3', 'WEAK', 2, [1, 1, 0, 0]],
  ['TF-08', 'GOVERNANCE', 'PREVENTIVE', 'ANNUAL', 'CC2.3', 'HEALTHY', undefined, [1, 1, 0, 0]],
  ['TF-09', 'GOVERNANCE', 'DETECTIVE', 'ANNUAL', 'CC3.1 CC3.2 CC3.3 CC3.4 CC5.1', 'ABSENT', 5, [1, 1, 0, 0]],
  ['TF-10', 'CONTINUOUS_MONITORING', 'DETECTIVE', 'MONTHLY', 'CC2.1 CC4.1 CC4.2', 'ABSENT', 3, [6, 2, 0, 0]],
  ['TF-11', 'AUTHENTICATION', 'PREVENTIVE', 'CONTINUOUS', 'CC6.1', 'HEALTHY', undefined, [1, 1, 0, 0]],
  ['TF-12', 'ACCESS_CONTROL', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC6.2', 'HEALTHY', undefined, [7, 5, 0, 0]],
  ['TF-13', 'ACCESS_CONTROL', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC6.2 CC6.3', 'WEAK', 2, [6, 5, 1, 1], 'NOT_EFFECTIVE'],
  ['TF-14', 'ACCESS_CONTROL', 'DETECTIVE', 'QUARTERLY', 'CC6.3', 'ABSENT', 2, [2, 2, 0, 0]],
  ['TF-15', 'ENCRYPTION', 'PREVENTIVE', 'CONTINUOUS', 'CC6.1 C1.1', 'HEALTHY', undefined, [1, 1, 0, 0]],
  ['TF-16', 'ENCRYPTION', 'PREVENTIVE', 'CONTINUOUS', 'CC6.7', 'HEALTHY', undefined, [2, 2, 0, 0]],
  ['TF-17', 'VENDOR', 'DETECTIVE', 'ANNUAL', 'CC6.4 CC9.2', 'ABSENT', 3, [1, 1, 0, 0]],
  ['TF-18', 'ACCESS_CONTROL', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC6.5', 'ABSENT', 1, [2, 2, 0, 0]],
  ['TF-19', 'FIREWALL', 'PREVENTIVE', 'CONTINUOUS', 'CC5.2 CC6.6', 'HEALTHY', undefined, [1, 1, 0, 0]],
  ['TF-20', 'INTRUSION_DETECTION', 'PREVENTIVE', 'CONTINUOUS', 'CC6.8', 'WEAK', 2, [1, 1, 0, 0]],
  ['TF-21', 'INTRUSION_DETECTION', 'DETECTIVE', 'WEEKLY', 'CC7.1', 'WEAK', 2, [26, 5, 0, 0]],
  ['TF-22', 'LOGGING', 'DETECTIVE', 'DAILY', 'CC7.2', 'WEAK', 3, [181, 20, 0, 0]],
  ['TF-23', 'LOGGING', 'CORRECTIVE', 'PER_OCCURRENCE', 'CC7.3 CC7.4', 'ABSENT', 3, [3, 3, 0, 0]],
  ['TF-24', 'CONTINUITY', 'CORRECTIVE', 'DAILY', 'A1.2', 'HEALTHY', undefined, [181, 20, 0, 0]],
  ['TF-25', 'CONTINUITY', 'CORRECTIVE', 'SEMI_ANNUAL', 'CC7.5 A1.3', 'ABSENT', 2, [1, 1, 0, 0]],
  ['TF-26', 'CHANGE', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC8.1', 'HEALTHY', undefined, [312, 25, 25, 1], 'EFFECTIVE_WITH_EXCEPTION'],
  ['TF-27', 'CONTINUITY', 'CORRECTIVE', 'ANNUAL', 'CC9.1', 'ABSENT', 3, [1, 1, 0, 0]],
  ['TF-28', 'CONTINUITY', 'PREVENTIVE', 'MONTHLY', 'A1.1', 'WEAK', 1, [6, 2, 0, 0]],
  ['TF-29', 'DATA', 'PREVENTIVE', 'ANNUAL', 'C1.1', 'ABSENT', 2, [1, 1, 0, 0]],
  ['TF-30', 'DATA', 'CORRECTIVE', 'PER_OCCURRENCE', 'C1.2', 'ABSENT', 3, [9, 5, 0, 0]],
  ['TF-31', 'ACCESS_CONTROL', 'PREVENTIVE', 'PER_OCCURRENCE', 'CC6.1 CC6.3', undefined, undefined, [84, 9, 0, 0]],
];

/** TF-01 to TF-31, every mapping PRIMARY. */
export const TIDEWATER: readonly ExampleControl[] = ROWS.map(([code, family, nature, frequency, criteria, ...rest]) => {
  const [baseline, effort, [population, sample, extension, deviations], conclusion = 'EFFECTIVE'] = rest;
  return {
    code,
    family,
    nature,
    frequency,
    criteria: criteria.split(' '),
    baseline,
    effort,
    population,
    sample,
    extension,
    deviations,
    conclusion,
  };
});

/** Categories of the example: 38 criteria. */
export const TIDEWATER_SCOPE = ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'] as const;
