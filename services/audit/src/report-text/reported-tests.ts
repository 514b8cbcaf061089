import type { PrintedFile } from '../audit-file/audit-file.js';
import type { SampleDoc } from '../sample-file/sample-file.projection.js';
import { byText } from '../shape/by-text.js';
import { present } from '../shape/present.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import type { ReportedClearing, ReportedDeviation, ReportedLimit } from './reported-findings.js';
import { clearings, deviations, limits } from './reported-findings.js';

/** One tested item with its result by attribute. */
export interface ReportedItem {
  readonly itemKey: string;
  readonly results: readonly { readonly attribute: string; readonly result: 'PASS' | 'FAIL' | 'UNABLE' }[];
}

/** What anyone needs to draw the sample again from the frozen population (4.7). */
export interface ReportedSample {
  readonly sizeRule: string;
  readonly risk: string;
  readonly nonce: string;
  readonly seed: string;
  /** Items first drawn, those an extension added, and those that were replaced. */
  readonly drawn: number;
  readonly added: number;
  readonly replaced: number;
}

export interface ReportedTest {
  readonly kind: string;
  readonly methods: readonly string[];
  readonly attributes: readonly string[];
  /** N and n of an operating test, extension included. */
  readonly population: number;
  readonly tested: number;
  readonly results: { readonly pass: number; readonly fail: number; readonly unable: number };
  readonly conclusion?: string;
  /** Row of 4.8, C1 to C8. */
  readonly rule?: string;
  /** What the rule proposed, where the lead auditor concluded otherwise, and why (D13). */
  readonly proposal?: string;
  readonly rationale?: string;
  readonly sample?: ReportedSample;
  /** Of an operating test; the one item of a test of design or implementation is the control itself. */
  readonly items: readonly ReportedItem[];
  /** Confirmed, on the items tested. */
  readonly deviations: readonly ReportedDeviation[];
  /** Cleared, on the items tested; absent where none was. */
  readonly cleared?: readonly ReportedClearing[];
  /** Items that could not be tested, where the tester says why; absent where none is. */
  readonly limits?: readonly ReportedLimit[];
  /** Confirmed on items of a sample or item that another one replaced: told apart, in no figure (2.20). */
  readonly setAside?: readonly ReportedDeviation[];
}

const itemsOf = ({ kind }: TestDoc, results: TestDoc['results']): ReportedItem[] => {
  if (kind !== 'OPERATING') return [];
  const keys = [...new Set(results.map(({ itemKey }) => itemKey))].sort(byText);
  return keys.map((itemKey) => ({
    itemKey,
    results: results
      .filter((one) => one.itemKey === itemKey)
      .map(({ attribute, result }) => ({ attribute, result }))
      .sort((a, b) => byText(a.attribute, b.attribute)),
  }));
};

const reportedSample = ({
  sizeRule,
  risk,
  nonce,
  seed,
  drawn,
  extensions,
  replacements,
}: SampleDoc): ReportedSample => ({
  ...{ sizeRule, risk, nonce, seed },
  drawn: drawn.length,
  added: extensions.reduce((sum, { added }) => sum + added.length, 0),
  replaced: replacements.length,
});

/** The sample that was tested: a replaced population's came before it. Nothing is drawn from an empty population. */
const sampleOf = ({ samples }: PrintedFile, { id, concluded }: TestDoc): SampleDoc | undefined => {
  if (concluded?.N === 0) return undefined;
  const own = samples.filter(({ testId }) => testId === id);
  return own.sort((a, b) => byText(a.drawnAt, b.drawnAt) || byText(a.id, b.id)).at(-1);
};

/** Whether an item is one of those tested: of the sample, and of a test of design or implementation the control. */
const isTested =
  ({ kind, controlId }: TestDoc, sample: SampleDoc | undefined) =>
  (itemKey: string): boolean =>
    kind === 'OPERATING' ? sample?.items.includes(itemKey) === true : itemKey === controlId;

const overruled = ({ concluded }: TestDoc): Pick<ReportedTest, 'proposal' | 'rationale'> => {
  if (!concluded || concluded.proposal === concluded.conclusion) return {};
  return { proposal: concluded.proposal, ...present({ rationale: concluded.rationale }) };
};

export const reportedTest = (file: PrintedFile, test: TestDoc): ReportedTest => {
  const { kind, methods, attributes, concluded } = test;
  const sample = sampleOf(file, test);
  const tested = isTested(test, sample);
  const results = test.results.filter(({ itemKey }) => tested(itemKey));
  const setAside = deviations(file, test, (itemKey) => !tested(itemKey));
  const cleared = clearings(file, test, tested);
  const limited = limits(file, test.controlId, results);
  const count = (result: string): number => results.filter((one) => one.result === result).length;
  return {
    kind,
    methods: [...methods].sort(byText),
    attributes: [...attributes].sort(byText),
    population: concluded?.N ?? 0,
    tested: concluded?.n ?? 0,
    results: { pass: count('PASS'), fail: count('FAIL'), unable: count('UNABLE') },
    ...present({ conclusion: concluded?.conclusion, rule: concluded?.rule, sample: sample && reportedSample(sample) }),
    ...overruled(test),
    items: itemsOf(test, results),
    deviations: deviations(file, test, tested),
    ...(cleared.length > 0 ? { cleared } : {}),
    ...(limited.length > 0 ? { limits: limited } : {}),
    ...(setAside.length > 0 ? { setAside } : {}),
  };
};
