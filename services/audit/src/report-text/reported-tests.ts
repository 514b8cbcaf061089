import type { PrintedFile } from '../audit-file/audit-file.js';
import { codeOf } from '../audit-file/audit-file.js';
import type { ExceptionDoc } from '../exception-file/exception-file.projection.js';
import type { SampleDoc } from '../sample-file/sample-file.projection.js';
import { byText } from '../shape/by-text.js';
import { present } from '../shape/present.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';

export interface ReportedDeviation {
  readonly itemKey: string;
  readonly attribute: string;
  /** As it was found; its words never change (EXC-1). */
  readonly observed: string;
  readonly cause: string;
  readonly effect: string;
  readonly raisedAt: string;
  readonly confirmedAt: string;
  /** A departure by management's override or by fraud (C4). */
  readonly override: boolean;
}

/** What looked like a departure and was none: proof of the time showed that the control did operate (EXC-2). */
export interface ReportedClearing {
  readonly itemKey: string;
  readonly attribute: string;
  /** As it was found; its words never change (EXC-1). */
  readonly observed: string;
  readonly raisedAt: string;
  readonly clearedAt: string;
  readonly rationale: string;
  readonly evidenceIds: readonly string[];
}

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
  /** Confirmed on items of a sample or item that another one replaced: told apart, in no figure (2.20). */
  readonly setAside?: readonly ReportedDeviation[];
}

type Found = Pick<ReportedDeviation, 'itemKey' | 'attribute'>;
const byItem = (a: Found, b: Found): number => byText(a.itemKey, b.itemKey) || byText(a.attribute, b.attribute);

/** Exceptions of a test on such items that were cleared, in one order whenever they were. */
const clearings = (
  file: PrintedFile,
  { id, controlId }: TestDoc,
  concerns: (itemKey: string) => boolean,
): ReportedClearing[] =>
  file.exceptions
    .filter(({ testId, itemKey }) => testId === id && concerns(itemKey))
    .flatMap(({ itemKey, attribute, observed, raisedAt, cleared }): ReportedClearing[] => {
      if (!cleared) return [];
      const { at: clearedAt, rationale, evidenceIds } = cleared;
      const found = { itemKey: itemName(file, controlId, itemKey), attribute, observed, raisedAt };
      return [{ ...found, clearedAt, rationale, evidenceIds: [...evidenceIds].sort(byText) }];
    })
    .sort(byItem);

/** Confirmed deviations of a test on such items, in one order whenever they were confirmed. */
const deviations = (
  file: PrintedFile,
  { id, controlId }: TestDoc,
  concerns: (itemKey: string) => boolean,
): ReportedDeviation[] =>
  file.exceptions
    .filter(({ testId, itemKey }) => testId === id && concerns(itemKey))
    .flatMap((one) => (one.confirmed ? [reportedDeviation(file, controlId, one)] : []))
    .sort(byItem);

/** The item of a test of design or implementation is the control: it is called by its code. */
export const itemName = (file: PrintedFile, controlId: string, itemKey: string): string =>
  itemKey === controlId ? codeOf(file, controlId) : itemKey;

const reportedDeviation = (file: PrintedFile, controlId: string, exception: ExceptionDoc): ReportedDeviation => {
  const { itemKey, attribute, observed, raisedAt, confirmed } = exception;
  const { at: confirmedAt = '', cause = '', effect = '', override = false } = confirmed ?? {};
  const key = itemName(file, controlId, itemKey);
  return { itemKey: key, attribute, observed, cause, effect, raisedAt, confirmedAt, override };
};

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
    ...(setAside.length > 0 ? { setAside } : {}),
  };
};
