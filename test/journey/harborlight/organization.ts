/** Harborlight Letters, Inc. is made up: it prints and sends what its clients' customers are to read. */
export const ORGANIZATION = { legalName: 'Harborlight Letters, Inc. (sample)', headcount: 140 };

export const MEMBERS = ['owner', 'compliance', 'engineering', 'people', 'support'] as const;

/** First day of the clock; a Monday. */
export const FIRST_DAY = '2037-01-05';

export const PERIOD = { start: '2037-02-01', end: '2037-04-30' };

export const DATA = {
  dataTypes: ['CUSTOMER_CONFIDENTIAL', 'FINANCIAL_RECORDS', 'PERSONAL_DATA_DIRECT'],
  uptimeCommitment: true,
  processesTransactions: true,
  affectsClientFinancialReporting: true,
  clientRegions: ['US'],
};

export const CATEGORIES = ['SECURITY', 'AVAILABILITY', 'PROCESSING_INTEGRITY', 'CONFIDENTIALITY', 'PRIVACY'];

/** Left out at first, taken in when the company begins to ask for more than addresses. */
export const LEFT_OUT = 'P3.2';

export const INTAKE = {
  clientNeedsType2Now: true,
  everNeedsType2: true,
  sensitivity: 'HIGH',
  urgencyDays: 150,
  historyMonths: 0,
};

const parts = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([part, text]) => ({ part, text }));

const TEXTS = {
  SERVICES: 'Harborlight Cloud: letters and statements that clients order are composed, printed and sent.',
  COMMITMENTS:
    'Orders are taken day and night; each letter is sent once and to the right person; data is kept as agreed.',
  COMPONENTS: 'A web application with its database at a cloud host; a print centre; 140 people; written procedures.',
  INCIDENTS: 'None in the time described.',
  CRITERIA_AND_CONTROLS: 'Common criteria and the four further categories; controls HL-01 and on.',
  CUECS: 'User entities manage accounts, report leavers, check totals, return test letters, pass on what people ask.',
  SUBSERVICES: 'A cloud host and a print centre, to be classified before the audit.',
  CRITERIA_NOT_RELEVANT: 'P3.2: nothing is collected that asks for explicit consent.',
  SIGNIFICANT_CHANGES: 'None in the time described.',
};

export const DESCRIPTION = {
  parts: parts(TEXTS),
  cuecs: ['CC6.1', 'CC6.2', 'PI1.1', 'C1.2', 'P5.1'].map((criterion, index) => ({
    ...{ cuecId: `cuec-0${index + 1}`, criterion },
  })),
};

/** After the change of scope, and with both vendors classified. */
export const REVISED = parts({
  ...TEXTS,
  SUBSERVICES:
    'A cloud host, carved out: three of its controls are relied upon. A print centre, inclusive: HL-21, HL-22.',
  CRITERIA_NOT_RELEVANT: 'None is left out.',
  SIGNIFICANT_CHANGES: 'From January on, letters of clinics are sent: people are asked for explicit consent.',
});

export const HOST = { title: 'Cloud host (sample)', criticality: 'CRITICAL', dataTypes: ['CUSTOMER_CONFIDENTIAL'] };
export const PRINTER = { title: 'Print centre (sample)', criticality: 'HIGH', dataTypes: ['PERSONAL_DATA_DIRECT'] };

/** What the carved-out host must do itself. */
export const HOST_CONTROLS = ['CC6.4', 'CC6.5', 'A1.2'].map((criterion, index) => ({
  ...{ csocId: `csoc-0${index + 1}`, criterion },
}));

/** The host's own report ends a month before our period: a letter of three months at most bridges that. */
export const HOST_REPORT = { kind: 'SOC_2_TYPE_2', coverageStart: '2036-01-01', coverageEnd: '2036-12-31' };

/** What the print centre does, tested like our own. */
export const PRINTER_CONTROLS = ['HL-21', 'HL-22'];
