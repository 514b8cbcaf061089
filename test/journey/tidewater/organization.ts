import { TIDEWATER, type ExampleControl } from '@attestry/soc2/worked-example';
import type { WalkControl } from '../steps/controls.js';

/** Tidewater Forms, Inc. is made up. */
export const ORGANIZATION = { legalName: 'Tidewater Forms, Inc. (sample)', headcount: 24 };

export const MEMBERS = ['owner', 'compliance', 'engineering', 'people', 'support'] as const;

export const AS_OF = '2025-12-31';

export const DATA = {
  dataTypes: ['CUSTOMER_CONFIDENTIAL', 'FINANCIAL_RECORDS', 'PERSONAL_DATA_FOR_CLIENTS'],
  uptimeCommitment: true,
  processesTransactions: false,
  affectsClientFinancialReporting: false,
  clientRegions: ['US'],
};

export const INTAKE = {
  clientNeedsType2Now: false,
  everNeedsType2: true,
  sensitivity: 'MODERATE',
  urgencyDays: 180,
  historyMonths: 0,
};

export const DESCRIPTION = {
  parts: [
    { part: 'SERVICES', text: 'Tidewater Forms Cloud: online forms and collection of documents from clients.' },
    { part: 'COMMITMENTS', text: 'Forms answer day and night; what clients send in is kept secret and safe.' },
    {
      part: 'COMPONENTS',
      text: 'One web application with its database at a cloud host; 24 people; written procedures.',
    },
    { part: 'INCIDENTS', text: 'None in the time described.' },
    {
      part: 'CRITERIA_AND_CONTROLS',
      text: 'Common criteria, Availability and Confidentiality; controls TF-01 and on.',
    },
    {
      part: 'CUECS',
      text: 'User entities manage their accounts, report leavers, choose recipients, export what they keep.',
    },
    {
      part: 'SUBSERVICES',
      text: 'A cloud host runs the machines. It is carved out; three of its controls are relied upon.',
    },
    { part: 'CRITERIA_NOT_RELEVANT', text: 'None is left out.' },
    { part: 'SIGNIFICANT_CHANGES', text: 'None in the time described.' },
  ],
  cuecs: [
    { cuecId: 'cuec-01', criterion: 'CC6.1' },
    { cuecId: 'cuec-02', criterion: 'CC6.2' },
    { cuecId: 'cuec-03', criterion: 'CC6.3' },
    { cuecId: 'cuec-04', criterion: 'C1.2' },
  ],
};

export const HOST = {
  title: 'Cloud host (sample)',
  criticality: 'CRITICAL',
  dataTypes: ['CUSTOMER_CONFIDENTIAL'],
};

/** What the carved-out host must do itself. */
export const HOST_CONTROLS = [
  { csocId: 'csoc-01', criterion: 'CC6.4' },
  { csocId: 'csoc-02', criterion: 'A1.2' },
  { csocId: 'csoc-03', criterion: 'C1.2' },
];

/** Days of the host's own report. */
export const HOST_REPORT = { kind: 'SOC_2_TYPE_2', coverageStart: '2024-10-01', coverageEnd: '2025-09-30' };

type Owner = WalkControl['owner'];

/** Title and owner of each control; the table of 8.2 has the rest. */
const WORDS: Readonly<Record<string, readonly [title: string, owner: Owner]>> = {
  'TF-01': ['New hires sign the code of conduct', 'people'],
  'TF-02': ['Board security review', 'people'],
  'TF-03': ['Organisation chart and roles', 'people'],
  'TF-04': ['Background check of hires', 'people'],
  'TF-05': ['Security training of staff', 'people'],
  'TF-06': ['Performance review round', 'people'],
  'TF-07': ['Policies approved and published', 'people'],
  'TF-08': ['Commitments and status page to clients', 'support'],
  'TF-09': ['Risk assessment', 'engineering'],
  'TF-10': ['Monthly control review', 'engineering'],
  'TF-11': ['Single sign-on with second factor', 'engineering'],
  'TF-12': ['Access ticket per joiner', 'people'],
  'TF-13': ['Access removed within 24 hours after leaving', 'people'],
  'TF-14': ['Access review', 'engineering'],
  'TF-15': ['Storage encryption', 'engineering'],
  'TF-16': ['Encrypted transport', 'engineering'],
  'TF-17': ["Review of the cloud host's SOC report", 'engineering'],
  'TF-18': ['Device wiped at disposal', 'engineering'],
  'TF-19': ['Firewall and baseline rules as code', 'engineering'],
  'TF-20': ['Endpoint protection', 'engineering'],
  'TF-21': ['Vulnerability scan', 'engineering'],
  'TF-22': ['Log alerts triaged', 'engineering'],
  'TF-23': ['Incident handled by runbook', 'support'],
  'TF-24': ['Backup', 'engineering'],
  'TF-25': ['Restore test', 'engineering'],
  'TF-26': ['Change reviewed before production', 'engineering'],
  'TF-27': ['Continuity plan exercise', 'support'],
  'TF-28': ['Capacity review', 'engineering'],
  'TF-29': ['Data classified and handled', 'support'],
  'TF-30': ['Client data deleted after the end of the contract', 'support'],
  'TF-31': ['Privileged access approved per use', 'engineering'],
};

export interface TidewaterControl extends ExampleControl {
  readonly title: string;
  readonly owner: Owner;
}

const worded = (control: ExampleControl): TidewaterControl => {
  const [title, owner] = WORDS[control.code] ?? [control.code, 'engineering'];
  return { ...control, title, owner };
};

/** TF-01 to TF-30, in place or not at the baseline. */
export const CONTROLS = TIDEWATER.filter(({ baseline }) => baseline).map(worded);

/** TF-31, which a risk turns out to need. */
export const NEEDED = TIDEWATER.filter(({ baseline }) => !baseline).map(worded);

/** Work that was done by 2025-10-31, by 2025-12-05 and on 2025-12-10; everything else of the plan falls to 12-05. */
export const FIRST_LOT = ['TF-01', 'TF-05', 'TF-09', 'TF-10', 'TF-18', 'TF-17', 'TF-23', 'TF-02', 'TF-07'];
export const LAST_LOT = ['TF-25'];

export const dueOn = (code: string): string => {
  if (FIRST_LOT.includes(code)) return '2025-10-31';
  return LAST_LOT.includes(code) ? '2025-12-10' : '2025-12-05';
};
