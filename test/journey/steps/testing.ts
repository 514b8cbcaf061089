import type { Order } from '@attestry/client';
import type { WalkControl } from './controls.js';
import type { PlannedTest } from './tests.js';
import type { Walk } from '../walk.js';
import { atOnce } from '../walk.js';

const ATTRIBUTES = { DESIGN: 'design', IMPLEMENTATION: 'in-place', OPERATING: 'operated' } as const;
export type TestKind = keyof typeof ATTRIBUTES;

/** The id of a test is part of its draw: it is chosen by whoever plans it. */
const SUFFIX: Readonly<Record<TestKind, string>> = { DESIGN: '-design', IMPLEMENTATION: '-in-place', OPERATING: '' };

export const planTests = async (
  { cast }: Walk,
  auditId: string,
  kind: TestKind,
  controls: readonly WalkControl[],
): Promise<PlannedTest[]> => {
  const prefix = kind === 'OPERATING' ? 'tst' : `tst-${auditId}`;
  const tests = controls.map((control) => ({ testId: `${prefix}-${control.code}${SUFFIX[kind]}`, control }));
  await atOnce(
    cast.auditor,
    tests.map(({ testId, control }): Order => ({
      name: 'planTest',
      input: {
        ...{ testId, auditId, kind, controlId: control.controlId },
        ...{ attributes: [ATTRIBUTES[kind]], methods: ['INQUIRY', 'INSPECTION'] },
      },
    })),
  );
  return tests;
};

export const startTests = ({ cast }: Walk, tests: readonly PlannedTest[]) =>
  atOnce(
    cast.auditor,
    tests.map(({ testId }): Order => ({ name: 'startTest', input: { testId } })),
  );

export const concludeTests = ({ cast }: Walk, tests: readonly PlannedTest[]) =>
  atOnce(
    cast.auditor,
    tests.map(({ testId }): Order => ({ name: 'concludeTest', input: { testId } })),
  );

/** Design and implementation look at one item, the control itself; here each of them passes. */
export const passPlain = ({ cast }: Walk, kind: TestKind, tests: readonly PlannedTest[]) =>
  atOnce(
    cast.auditor,
    tests.map(({ testId, control }): Order => ({
      name: 'recordItemResults',
      input: { testId, results: [{ itemKey: control.controlId, attribute: ATTRIBUTES[kind], result: 'PASS' }] },
    })),
  );

export const operated = ATTRIBUTES.OPERATING;
