import type { PrintedFile } from '../audit-file/audit-file.js';
import { codeOf } from '../audit-file/audit-file.js';
import type { ExceptionDoc } from '../exception-file/exception-file.projection.js';
import { byText } from '../shape/by-text.js';
import type { SheetResult, TestDoc } from '../test-sheet/test-sheet.projection.js';

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

/** Proof of an item that could not be had (C3), in the tester's words. */
export interface ReportedLimit {
  readonly itemKey: string;
  readonly attribute: string;
  readonly why: string;
}

type Found = Pick<ReportedDeviation, 'itemKey' | 'attribute'>;
const byItem = (a: Found, b: Found): number => byText(a.itemKey, b.itemKey) || byText(a.attribute, b.attribute);

/** Exceptions of a test on such items that were cleared, in one order whenever they were. */
export const clearings = (
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
export const deviations = (
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

/** Results that say that proof could not be had, and why. */
export const limits = (file: PrintedFile, controlId: string, results: readonly SheetResult[]): ReportedLimit[] =>
  results
    .flatMap(({ itemKey, attribute, result, note }): ReportedLimit[] =>
      result === 'UNABLE' && note ? [{ itemKey: itemName(file, controlId, itemKey), attribute, why: note }] : [],
    )
    .sort(byItem);
