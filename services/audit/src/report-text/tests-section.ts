import type { ControlConclusion, CriterionConclusion, MappingRole } from '@attestry/soc2';
import { criterionOf, inCatalogueOrder } from '@attestry/soc2';
import type { PrintedFile } from '../audit-file/audit-file.js';
import { codeOf } from '../audit-file/audit-file.js';
import type { FailingStretch } from '../audit-file/failing-stretches.js';
import { controlConclusions } from '../conclusions/control-conclusion.js';
import { controlsOf, criteriaOf } from '../conclusions/mapping.js';
import { wordingAt } from '../control-words/control-words.projection.js';
import { byText } from '../shape/by-text.js';
import { present } from '../shape/present.js';
import type { TestKind } from '../test-of-controls/test-of-controls.js';
import type { ReportedTest } from './reported-tests.js';
import { reportedTest } from './reported-tests.js';

/** A criterion, what was concluded of it, and the controls that answer it. */
export interface ReportedCriterion {
  readonly code: string;
  readonly label: string;
  readonly conclusion?: CriterionConclusion;
  readonly noOccurrence?: boolean;
  readonly compensatedBy: readonly string[];
  readonly reason?: string;
  readonly controls: readonly {
    readonly code: string;
    readonly role: MappingRole;
    readonly conclusion?: ControlConclusion;
  }[];
}

/** A control as it was frozen, its tests, and failures too short to be exceptions (4.6). */
export interface ReportedControl {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly text?: string;
  readonly frequency?: string;
  readonly criteria: readonly string[];
  readonly conclusion?: ControlConclusion;
  readonly tests: readonly ReportedTest[];
  readonly observations: readonly FailingStretch[];
}

export interface TestsSection {
  readonly section: 'TESTS_AND_RESULTS';
  readonly counts: {
    readonly criteria: number;
    readonly controls: number;
    readonly links: number;
    readonly tests: number;
    readonly items: number;
    readonly deviations: number;
    readonly observations: number;
  };
  readonly criteria: readonly ReportedCriterion[];
  readonly controls: readonly ReportedControl[];
}

const KINDS: readonly TestKind[] = ['DESIGN', 'IMPLEMENTATION', 'OPERATING'];

type Conclusions = ReadonlyMap<string, ControlConclusion>;

const reportedCriterion = (file: PrintedFile, conclusions: Conclusions, code: string): ReportedCriterion => {
  const concluded = file.opinion.criteria.find((one) => one.code === code);
  const { conclusion, noOccurrence, reason, compensatedBy = [] } = concluded ?? {};
  return {
    code,
    label: criterionOf(code)?.label ?? '',
    ...present({ conclusion, noOccurrence, reason }),
    compensatedBy: compensatedBy.map((id) => codeOf(file, id)).sort(byText),
    controls: controlsOf(file, code)
      .map(({ controlId, role }) => ({
        code: codeOf(file, controlId),
        role,
        ...present({ conclusion: conclusions.get(controlId) }),
      }))
      .sort((a, b) => byText(a.code, b.code)),
  };
};

const reportedControl = (
  file: PrintedFile,
  conclusions: Conclusions,
  { controlId, version, criteria }: PrintedFile['audit']['controls'][number],
): ReportedControl => {
  const { title = '', text, frequency } = wordingAt(file.words.get(controlId), version) ?? {};
  return {
    code: codeOf(file, controlId),
    version,
    title,
    ...present({ text, frequency, conclusion: conclusions.get(controlId) }),
    criteria: inCatalogueOrder(criteria),
    tests: file.tests
      .filter((test) => test.controlId === controlId)
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byText(a.id, b.id))
      .map((test) => reportedTest(file, test)),
    observations: file.stretches.get(controlId) ?? [],
  };
};

const countsOf = (criteria: readonly ReportedCriterion[], controls: readonly ReportedControl[]) => {
  const tests = controls.flatMap((control) => control.tests);
  return {
    criteria: criteria.length,
    controls: controls.length,
    links: criteria.reduce((sum, one) => sum + one.controls.length, 0),
    tests: tests.length,
    items: tests.reduce((sum, { items }) => sum + items.length, 0),
    deviations: tests.reduce((sum, test) => sum + test.deviations.length, 0),
    observations: controls.reduce((sum, { observations }) => sum + observations.length, 0),
  };
};

/** Section 4: results by criterion, then each control with its tests, items and deviations in full (domain 8.8). */
export const testsSection = (file: PrintedFile): TestsSection => {
  const conclusions = controlConclusions(file);
  const criteria = inCatalogueOrder(criteriaOf(file)).map((code) => reportedCriterion(file, conclusions, code));
  const controls = file.audit.controls
    .map((control) => reportedControl(file, conclusions, control))
    .sort((a, b) => byText(a.code, b.code));
  return { section: 'TESTS_AND_RESULTS', counts: countsOf(criteria, controls), criteria, controls };
};
