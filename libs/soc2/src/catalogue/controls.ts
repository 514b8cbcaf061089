import type { ControlLibrary, EvidenceKind, LibraryControl } from './controls.schema.js';
import { readData } from './read-data.js';

/** The starter library: 155 template controls and the kinds of evidence that prove them. */
export const CONTROL_LIBRARY = readData('controls.json') as ControlLibrary;

export const LIBRARY_CONTROLS: readonly LibraryControl[] = CONTROL_LIBRARY.controls;

export const EVIDENCE_KINDS: readonly EvidenceKind[] = CONTROL_LIBRARY.evidenceKinds;

const byCode = new Map(LIBRARY_CONTROLS.map((control) => [control.code, control]));

/** Undefined for a code the library does not have. */
export const libraryControl = (code: string): LibraryControl | undefined => byCode.get(code);
