import type { ControlConclusion } from '@attestry/soc2';
import type { AuditFile } from '../audit-file/audit-file.js';
import type { TestConclusion, TestKind } from '../test-of-controls/test-of-controls.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';

const conclusionOf = (tests: readonly TestDoc[], kind: TestKind): TestConclusion | undefined =>
  tests.find((test) => test.kind === kind)?.concluded?.conclusion;

/** A design that stands says nothing yet of the control; anything else the design test concluded does. */
const designVerdict = (design: TestConclusion): ControlConclusion | undefined =>
  design === 'SUITABLY_DESIGNED' ? undefined : design;

/**
 * What the tests of one control conclude (4.8): its design first, then implementation at the date or operation over the
 * period. Undefined while a test that counts is missing or not concluded.
 */
export const controlConclusion = (
  tests: readonly TestDoc[],
  type: 'TYPE_1' | 'TYPE_2',
): ControlConclusion | undefined => {
  const design = conclusionOf(tests, 'DESIGN');
  if (design === undefined) return undefined;
  const verdict = designVerdict(design);
  if (verdict) return verdict;
  const further = conclusionOf(tests, type === 'TYPE_1' ? 'IMPLEMENTATION' : 'OPERATING');
  return further === undefined ? undefined : designVerdict(further);
};

/** Conclusions of the audited controls by id; a control whose tests are not all concluded is absent. */
export const controlConclusions = ({ audit, tests }: AuditFile): Map<string, ControlConclusion> =>
  new Map(
    audit.controls.flatMap(({ controlId }): [string, ControlConclusion][] => {
      const own = tests.filter((test) => test.controlId === controlId);
      const conclusion = controlConclusion(own, audit.type);
      return conclusion === undefined ? [] : [[controlId, conclusion]];
    }),
  );
