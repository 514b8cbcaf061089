import { criterionOf, inCatalogueOrder } from '@attestry/soc2';
import type { AuditFile } from '../audit-file/audit-file.js';
import { codeOf } from '../audit-file/audit-file.js';
import { controlConclusions } from '../conclusions/control-conclusion.js';
import type { MappedControl } from '../conclusions/mapping.js';
import { controlsOf, criteriaOf } from '../conclusions/mapping.js';
import { titleAt } from '../control-words/control-words.projection.js';
import type { ExceptionDoc } from '../exception-file/exception-file.projection.js';
import { present } from '../shape/present.js';
import type { TestKind } from '../test-of-controls/test-of-controls.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import type { ReportedControl, ReportedCriterion, ReportedDeviation, ReportedTest } from './report-document.js';

const KINDS: readonly TestKind[] = ['DESIGN', 'IMPLEMENTATION', 'OPERATING'];

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Confirmed deviations of a test, in one order whenever they were confirmed. */
const deviations = (exceptions: readonly ExceptionDoc[], testId: string): ReportedDeviation[] =>
  exceptions
    .flatMap(({ testId: of, itemKey, attribute, observed, confirmed }) =>
      of === testId && confirmed
        ? [{ itemKey, attribute, observed, cause: confirmed.cause, effect: confirmed.effect }]
        : [],
    )
    .sort((a, b) => byText(a.itemKey, b.itemKey) || byText(a.attribute, b.attribute));

const reportedTest = ({ exceptions }: AuditFile, test: TestDoc): ReportedTest => {
  const { kind, methods, attributes, results, concluded } = test;
  const count = (result: string): number => results.filter((one) => one.result === result).length;
  return {
    kind,
    methods,
    attributes,
    population: concluded?.N ?? 0,
    sampled: concluded?.n ?? 0,
    results: { pass: count('PASS'), fail: count('FAIL'), unable: count('UNABLE') },
    ...present({ conclusion: concluded?.conclusion, rule: concluded?.rule }),
    deviations: deviations(exceptions, test.id),
  };
};

const reportedControl = (
  file: AuditFile,
  conclusions: ReturnType<typeof controlConclusions>,
  { controlId, version, role }: MappedControl,
): ReportedControl => ({
  code: codeOf(file, controlId),
  version,
  title: titleAt(file.words.get(controlId), version),
  role,
  ...present({ conclusion: conclusions.get(controlId) }),
  tests: file.tests
    .filter((test) => test.controlId === controlId)
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || byText(a.id, b.id))
    .map((test) => reportedTest(file, test)),
});

/** Results by criterion, then control, then test: what was found, deviations in full (domain 8.8, section 4). */
export const reportedCriteria = (file: AuditFile): ReportedCriterion[] => {
  const conclusions = controlConclusions(file);
  return inCatalogueOrder(criteriaOf(file)).map((code) => {
    const concluded = file.opinion.criteria.find((one) => one.code === code);
    const { conclusion, noOccurrence, reason, compensatedBy = [] } = concluded ?? {};
    return {
      code,
      label: criterionOf(code)?.label ?? '',
      ...present({ conclusion: conclusion, noOccurrence, reason }),
      compensatedBy: compensatedBy.map((id) => codeOf(file, id)).sort(byText),
      controls: controlsOf(file, code)
        .map((control) => reportedControl(file, conclusions, control))
        .sort((a, b) => byText(a.code, b.code)),
    };
  });
};
