import type { BridgeChange } from '../bridge-letter/bridge-change.projection.js';
import type { BridgeLetterDoc } from './bridge-letter.projection.js';
import type { IssueFigures } from '../report-card/report-card.projection.js';

/** What a letter is written from; a preview has neither state nor signature. */
export interface LetterParts {
  readonly organization: string;
  readonly letter: Pick<BridgeLetterDoc, 'reportId' | 'from' | 'through' | 'changes' | 'words' | 'lapsesOn'> &
    Partial<Pick<BridgeLetterDoc, 'state' | 'signature'>>;
  readonly report: Pick<IssueFigures, 'reportDate' | 'coverageStart' | 'coverageEnd'>;
  /** Codes of controls by id. */
  readonly codes: ReadonlyMap<string, string>;
}

const WORDS: Readonly<Record<string, string>> = {
  'ControlDesignApproved.v1': 'design approved',
  'ControlRevised.v1': 'revised',
  'ControlRetired.v1': 'retired',
  'ControlDegraded.v1': 'stopped working as designed',
  'ControlOperationRestored.v1': 'works again',
  'VendorClassifiedAsSubservice.v1': 'relied on as a subservice organization',
  'VendorOffboarded.v1': 'no longer used',
  'SystemDescriptionApproved.v1': 'System description: new version approved',
  'OrganizationStageChanged.v1': 'Organization: stage changed',
};

const changeLine = (
  codes: LetterParts['codes'],
  { type, controlId, vendorId, validFrom = '' }: BridgeChange,
): string => {
  const what = WORDS[type] ?? type;
  const day = validFrom.slice(0, 10);
  if (controlId) return `  ${day}  Control ${codes.get(controlId) ?? controlId}: ${what}`;
  return `  ${day}  ${vendorId ? `Vendor ${vendorId}: ${what}` : what}`;
};

const changeLines = ({ letter: { changes }, codes }: LetterParts): string[] =>
  changes.length === 0
    ? ['  None of the kinds that this letter names is on record.']
    : changes.map((change) => changeLine(codes, change));

const signatureLines = ({ letter: { signature, state, lapsesOn } }: LetterParts): string[] => {
  if (!signature) return ['Not signed.'];
  const { signatoryRef, signedOn, digest } = signature;
  return [
    `Signed for management by ${signatoryRef} on ${signedOn}. State: ${state ?? 'SIGNED'}.`,
    `Lapses on ${lapsesOn}, or with the next report.`,
    `Digest of what is signed: ${digest}`,
  ];
};

/** The letter for people, in plain text. The same facts give the same text. */
export const letterText = (parts: LetterParts): string => {
  const { organization, letter, report } = parts;
  const period = `${report.coverageStart ?? report.coverageEnd} to ${report.coverageEnd}`;
  const words = letter.words ? ['', 'Management adds:', ...letter.words.split(/\r?\n/).map((line) => `  ${line}`)] : [];
  const lines = [
    'BRIDGE LETTER',
    '',
    'This is a statement of management. No auditor has examined it, and it is no part of the report.',
    '',
    `Organization: ${organization}`,
    `Report:       ${letter.reportId}, SOC 2 Type 2, dated ${report.reportDate}, period ${period}`,
    `This letter:  ${letter.from} to ${letter.through}, both days included`,
    '',
    `Changes that took effect in this time, from the record (${letter.changes.length}):`,
    ...changeLines(parts),
    ...words,
    '',
    ...signatureLines(parts),
  ];
  return `${lines.join('\n')}\n`;
};
