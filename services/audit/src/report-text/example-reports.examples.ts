import { TIDEWATER } from '@attestry/soc2/worked-example';
import { fileOf, testDoc, wordsOf } from '../audit-file/audit-file.examples.js';
import type { PrintedFile, SettledPrint } from '../audit-file/audit-file.js';
import { TIDEWATER as CONTROLS } from '../audit-file/tidewater.examples.js';
import type { ControlWordsDoc } from '../control-words/control-words.projection.js';
import { audited, withOpinion } from '../opinion-variants/audited.examples.js';
import type { Decision } from '../report/report.js';
import { assertionDigest } from '../sign-management-assertion/assertion.js';
import { TEXTS, TITLES } from './example-words.examples.js';
import type { ReportFacts } from './render.js';

export interface ExampleReport {
  readonly file: SettledPrint;
  readonly facts: ReportFacts;
}

const DESCRIPTION: PrintedFile['description'] = {
  version: 1,
  digest: 'b'.repeat(64),
  content: JSON.stringify({
    SERVICES: 'Tidewater Forms Cloud: online forms and collection of documents from clients.',
    COMMITMENTS:
      'Forms answer day and night.\nWhat clients send in is kept secret and safe, and is theirs to take away.',
    COMPONENTS: 'One web application with its database at a cloud host; 24 people; written procedures.',
    INCIDENTS: 'None in the time described.',
    CRITERIA_AND_CONTROLS: 'Common criteria, Availability and Confidentiality; controls TF-01 to TF-31.',
    CUECS: 'User entities manage their accounts, report leavers, choose recipients, export what they keep.',
    SUBSERVICES: 'A cloud host runs the machines. It is carved out; three of its controls are relied upon.',
    CRITERIA_NOT_RELEVANT: 'None is left out.',
    SIGNIFICANT_CHANGES: 'TF-31 was added on 2026-01-01: privileged access is approved for each use.',
  }),
  cuecs: ['CC6.1', 'CC6.2', 'CC6.3', 'C1.2'].map((criterion, index) => ({ cuecId: `cuec-0${index + 1}`, criterion })),
  vendorIds: ['ven-host'],
};

const VENDORS: PrintedFile['vendors'] = new Map([
  [
    'ven-host',
    {
      title: 'Cloud host (sample)',
      standing: {
        method: 'CARVE_OUT',
        csocs: ['CC6.4', 'A1.2', 'CC9.2'].map((criterion, index) => ({ csocId: `csoc-0${index + 1}`, criterion })),
        monitoringControlId: 'TF-17',
      },
    },
  ],
]);

const STRETCHES = new Map([['TF-16', [{ from: '2026-03-10T02:00:00.000Z', to: '2026-03-10T08:00:00.000Z' }]]]);

const words = (): Map<string, ControlWordsDoc> =>
  new Map(
    TIDEWATER.map(({ code, frequency }) => {
      const text = TEXTS[code];
      const wording = { version: 1, title: TITLES[code] ?? code, frequency, ...(text ? { text } : {}) };
      return [code, wordsOf(code, { wordings: [wording] })];
    }),
  );

const RESPONSES: Readonly<Record<string, string>> = {
  'LVR-004':
    'We agree. The ticket waited for a manager on leave. From September the people system disables accounts itself, and the monthly comparison now looks at the time of each removal.',
  'CHG-0188':
    'We agree. The emergency was real, and its review came a day late. The on-call engineer now asks a second one before.',
};

const OBSERVED: Readonly<Record<string, readonly [string, string, string]>> = {
  'LVR-004': [
    'The person left on 2026-04-10 at 17:00 UTC; the account was disabled on 2026-04-19 at 09:00 UTC, 208 hours later.',
    'The ticket waited for a manager who was on leave.',
    'One account stood open for eight days and sixteen hours. Nobody signed in with it.',
  ],
  'CHG-0188': [
    'An emergency change of Sunday 2026-04-19 was put in production without review; it was reviewed on 2026-04-20 at 09:10 UTC.',
    'One engineer was on call, and no second one was asked.',
    'One change ran unreviewed for a day. The later review found nothing to mend.',
  ],
};

const answered = ({ exceptions }: SettledPrint): SettledPrint['exceptions'] =>
  exceptions.map((one) => {
    const [observed = '', cause = '', effect = ''] = OBSERVED[one.itemKey] ?? [];
    const confirmed = { at: '2026-07-24T09:00:00.000Z', criteria: [], cause, effect, override: false };
    const response = {
      state: 'SUBMITTED',
      text: RESPONSES[one.itemKey] ?? '',
      submittedAt: '2026-08-03T10:00:00.000Z',
    } as const;
    return { ...one, observed, confirmed, response };
  });

const signed = (file: SettledPrint, signedAt: string): SettledPrint => ({
  ...file,
  opinion: { ...file.opinion, assertion: { signatoryRef: 'p-01', digest: assertionDigest(file), signedAt } },
});

const described = { description: DESCRIPTION, vendors: VENDORS, words: words() };

/** The Type 2 report of the worked example (domain 8.8), all its figures as published. */
export const typeTwo = (): ExampleReport => {
  const past = audited();
  const file = { ...past, ...described, exceptions: answered(past), stretches: STRETCHES };
  const decision: Decision = {
    kind: 'QUALIFIED',
    criteria: ['CC6.2'],
    categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
    signatoryRef: 'a-01',
  };
  return {
    file: signed(withOpinion(file), '2026-08-18T10:00:00.000Z'),
    facts: { reportId: 'rep-2', reportDate: '2026-08-21', decision },
  };
};

/** The Type 1 report before it (domain 8.7): 31 tests of design, 31 of implementation, no exception. */
export const typeOne = (): ExampleReport => {
  const file = fileOf(CONTROLS, {
    ...described,
    tests: CONTROLS.flatMap((control) => [
      testDoc(control, 'DESIGN', 'SUITABLY_DESIGNED'),
      testDoc(control, 'IMPLEMENTATION', 'IMPLEMENTED'),
    ]).map((test) => ({
      ...test,
      methods: ['INSPECTION', 'INQUIRY'],
      results: [{ itemKey: test.controlId, attribute: 'A', result: 'PASS', evidenceIds: [] }],
    })),
  });
  const { period: _, ...engagement } = file.engagement;
  const audit = {
    ...file.audit,
    type: 'TYPE_1' as const,
    fieldworkStartedAt: '2026-01-12T09:00:00.000Z',
    fieldworkEndedAt: '2026-01-30T17:00:00.000Z',
  };
  const atDate = { ...file, audit, engagement: { ...engagement, type: 'TYPE_1' as const, asOfDate: '2025-12-31' } };
  const decision: Decision = { kind: 'UNQUALIFIED', criteria: [], categories: [], signatoryRef: 'a-01' };
  return {
    file: signed(withOpinion(atDate, []), '2026-02-03T10:00:00.000Z'),
    facts: { reportId: 'rep-1', reportDate: '2026-02-06', decision },
  };
};
