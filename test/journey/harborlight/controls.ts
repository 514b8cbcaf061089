import type { OwnControl } from '../steps/own-controls.js';

/** How a control stands at the first gap assessment: in operation, in work, or a draft. */
export type Baseline = 'HEALTHY' | 'WEAK' | 'ABSENT';

export interface HarborlightControl extends OwnControl {
  readonly baseline: Baseline;
  /** Points of the item that brings it. */
  readonly effort?: number;
}

type Row = readonly [code: string, title: string, terms: string, criteria: string, baseline: Baseline, effort?: number];

/** Owner, nature, family and frequency, in short. */
const WORDS: Readonly<Record<string, string>> = {
  ...{ eng: 'engineering', ppl: 'people', sup: 'support' },
  ...{ P: 'PREVENTIVE', D: 'DETECTIVE', C: 'CORRECTIVE' },
  ...{ always: 'CONTINUOUS', monthly: 'MONTHLY', quarterly: 'QUARTERLY', each: 'PER_OCCURRENCE' },
};

const long = (word = ''): string => WORDS[word] ?? word;

const control = ([code, title, terms, criteria, baseline, effort]: Row): HarborlightControl => {
  const [owner, nature, family, frequency] = terms.split(' ').map(long);
  return {
    ...{ code, title, baseline, criteria: criteria.split(' ') },
    owner: owner as OwnControl['owner'],
    ...{ nature: nature ?? '', family: family ?? '', frequency: frequency ?? '' },
    ...(effort === undefined ? {} : { effort }),
  };
};

const ROWS: readonly Row[] = [
  ['HL-01', 'Joiners sign the code of conduct', 'ppl P PEOPLE each', 'CC1.1 CC1.5', 'HEALTHY'],
  ['HL-02', 'The board looks at security', 'ppl D GOVERNANCE quarterly', 'CC1.2', 'HEALTHY'],
  ['HL-03', 'Joiners get a role and its training', 'ppl P PEOPLE each', 'CC1.3 CC1.4', 'HEALTHY'],
  ['HL-04', 'Policies are published', 'ppl P GOVERNANCE quarterly', 'CC2.1 CC2.2 CC5.3', 'HEALTHY'],
  ['HL-05', 'Clients are told what is promised', 'sup P GOVERNANCE quarterly', 'CC2.3', 'HEALTHY'],
  ['HL-06', 'Risk workshop', 'eng D GOVERNANCE quarterly', 'CC3.1 CC3.2 CC3.3 CC3.4 CC5.1', 'HEALTHY'],
  ['HL-07', 'Controls are reviewed', 'eng D CONTINUOUS_MONITORING monthly', 'CC4.1 CC4.2', 'ABSENT', 2],
  ['HL-08', 'Sign-on with a second factor', 'eng P AUTHENTICATION always', 'CC6.1', 'HEALTHY'],
  ['HL-09', 'Access ends with the job', 'ppl P ACCESS_CONTROL each', 'CC6.2 CC6.3', 'HEALTHY'],
  ['HL-10', 'Data is encrypted', 'eng P ENCRYPTION always', 'CC6.7 C1.1', 'HEALTHY'],
  ['HL-11', 'Firewall rules are code', 'eng P FIREWALL always', 'CC5.2 CC6.6', 'HEALTHY'],
  ['HL-12', 'Endpoints are protected', 'eng D INTRUSION_DETECTION always', 'CC6.8', 'HEALTHY'],
  ['HL-13', 'Weaknesses are scanned for', 'eng D INTRUSION_DETECTION always', 'CC7.1', 'HEALTHY'],
  ['HL-14', 'Logs raise alerts', 'eng D LOGGING always', 'CC7.2 CC7.3', 'HEALTHY'],
  ['HL-15', 'Incidents follow the runbook', 'sup C LOGGING each', 'CC7.4 CC7.5', 'ABSENT', 4],
  ['HL-16', 'Changes are reviewed first', 'eng P CHANGE each', 'CC8.1', 'HEALTHY'],
  ['HL-17', "The host's report is reviewed", 'eng D VENDOR quarterly', 'CC6.4 CC6.5 CC9.2', 'ABSENT', 3],
  ['HL-18', 'Capacity and recovery are tried', 'eng C CONTINUITY quarterly', 'CC9.1 A1.1 A1.2 A1.3', 'HEALTHY'],
  ['HL-19', 'Batches that do not add up are refused', 'eng P DATA always', 'PI1.1 PI1.2', 'WEAK', 1],
  ['HL-20', 'Letters sent are reconciled with orders', 'sup D DATA monthly', 'PI1.3', 'ABSENT', 2],
  ['HL-21', 'The print centre matches letters and jobs', 'sup D DATA each', 'PI1.4 PI1.5', 'ABSENT', 2],
  ['HL-22', 'The print centre destroys misprints', 'sup C DATA each', 'C1.2', 'ABSENT', 1],
  ['HL-23', 'Notice and choice before collection', 'sup P GOVERNANCE always', 'P1.1 P2.1 P3.1', 'WEAK', 3],
  ['HL-24', 'Personal data is deleted when due', 'sup C DATA each', 'P4.1 P4.2 P4.3', 'ABSENT', 3],
  ['HL-25', 'Requests and complaints are answered', 'sup C DATA each', 'P5.1 P5.2 P8.1', 'ABSENT', 6],
  ['HL-26', 'Disclosures are agreed to and kept', 'sup P DATA each', 'P6.1 P6.2 P6.3 P6.7', 'ABSENT', 4],
  ['HL-27', 'Third parties promise and report', 'sup P VENDOR quarterly', 'P6.4 P6.5 P6.6', 'ABSENT', 3],
  ['HL-28', 'Explicit consent to sensitive data', 'sup P DATA always', 'P3.2', 'ABSENT', 2],
  ['HL-29', 'Addresses are checked', 'sup D DATA monthly', 'P7.1', 'ABSENT', 1],
];

const ALL = ROWS.map(control);

/** What the change of scope asks for; nobody thought of it before. */
export const ADDED = 'HL-28';

export const FIRST_CONTROLS = ALL.filter(({ code }) => code !== ADDED);
export const ADDED_CONTROLS = ALL.filter(({ code }) => code === ADDED);

/** A primary control of PI1.2 that may stand in for the reconciliation. */
export const COMPENSATING = { code: 'HL-19', criterion: 'PI1.3' };

export const standsAt = (baseline: Baseline): string[] =>
  FIRST_CONTROLS.filter((one) => one.baseline === baseline).map(({ code }) => code);

/** Brought after the scope has changed; everything else of the plan comes before. */
export const LAST_LOT = ['HL-24', 'HL-25', 'HL-26', ADDED];
export const FIRST_LOT = [...standsAt('WEAK'), ...standsAt('ABSENT')].filter((code) => !LAST_LOT.includes(code));

export const isDraft = (code: string): boolean => ALL.some((one) => one.code === code && one.baseline === 'ABSENT');

export const effortOf = (code: string): number => ALL.find((one) => one.code === code)?.effort ?? 0;
