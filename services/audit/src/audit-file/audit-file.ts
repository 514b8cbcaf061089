import type { AuditDoc } from '../audit-details/audit.projection.js';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { ControlWordsDoc } from '../control-words/control-words.projection.js';
import { wordingAt } from '../control-words/control-words.projection.js';
import type { DescriptionVersion } from '../description-text/description-text.projection.js';
import type { ExceptionDoc } from '../exception-file/exception-file.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { coverageEnd } from '../known-engagement/known-engagement.projection.js';
import type { OpinionDoc } from '../opinion-file/opinion-file.projection.js';
import type { KnownVendor } from '../known-vendor/known-vendor.projection.js';
import type { SampleDoc } from '../sample-file/sample-file.projection.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import type { FailingStretch, WatchedControl } from './failing-stretches.js';

/** What is recorded of one audit and decides: conclusions, the assertion and the opinion are worked out from it. */
export interface AuditFile {
  /** Slug of the organization. */
  readonly organization: string;
  readonly audit: AuditDoc;
  readonly engagement: KnownEngagement;
  /** Audited controls by id. */
  readonly controls: ReadonlyMap<string, KnownControl>;
  readonly words: ReadonlyMap<string, ControlWordsDoc>;
  readonly tests: readonly TestDoc[];
  readonly exceptions: readonly ExceptionDoc[];
  readonly opinion: OpinionDoc;
}

/** What a report prints beside that; no decision but on a report's text reads it. */
export interface PrintedParts {
  /** The version of the system description that was frozen for the engagement. */
  readonly description?: DescriptionVersion;
  readonly samples: readonly SampleDoc[];
  /** Subservice organizations that the description names or that are relied upon, as they stood when fieldwork ended. */
  readonly vendors: ReadonlyMap<string, KnownVendor>;
  /** Failing stretches too short to be exceptions, by control; known once fieldwork has ended. */
  readonly stretches: ReadonlyMap<string, readonly FailingStretch[]>;
}

/** Everything that a report is rendered from. */
export interface PrintedFile extends AuditFile, PrintedParts {}

/** What decides, no older than the newest fact this service holds, with what must be read straight from its stream. */
export interface SettledFile extends AuditFile {
  readonly state: AuditState;
  readonly firm: AuditFirmState;
  /** The report that closed the audit is recalled: a correction may be drafted (RPT-4). */
  readonly recalled?: boolean;
}

/** The same with what is printed: for a draft and an issue. */
export interface SettledPrint extends SettledFile, PrintedParts {}

/** Day or period the audit is about; undefined while neither is set. */
export const coverageOf = ({
  engagement,
}: AuditFile): { readonly start?: string; readonly end: string } | undefined => {
  const end = coverageEnd(engagement);
  if (end === undefined) return undefined;
  return engagement.period ? { start: engagement.period.start, end } : { end };
};

/** Code of an audited control; its id while its definition is not known here. */
export const codeOf = ({ controls }: AuditFile, controlId: string): string =>
  controls.get(controlId)?.promise?.code ?? controlId;

/** The audited controls as a monitor may name them: by id, code or template. */
export const watchedControls = ({ audit, controls, words }: AuditFile): WatchedControl[] =>
  audit.controls.map(({ controlId, version }) => {
    const { code, templateId } = controls.get(controlId)?.promise ?? {};
    const names = [code, templateId].filter((name) => name !== undefined);
    return { controlId, names, toleranceHours: wordingAt(words.get(controlId), version)?.toleranceHours };
  });
