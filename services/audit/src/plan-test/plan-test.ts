import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, notFound, refuseField, requireOneOf } from '@attestry/service-kit';
import type { AuditedControl, AuditState, OpenAudit } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { TestKind, TestMethod, TestState } from '../test-of-controls/test-of-controls.js';
import {
  designDeficient,
  inquiryAlone,
  operatingNotAllowed,
  testExists,
} from '../test-of-controls/test-of-controls.errors.js';
import type { TestDoc } from '../test-sheet/test-sheet.projection.js';
import { isDesignDeficient } from '../test-sheet/design-deficient.js';
import type { PlanTestInput } from './plan-test.command.js';

const KINDS: readonly TestKind[] = ['DESIGN', 'IMPLEMENTATION', 'OPERATING'];
const METHODS: readonly TestMethod[] = ['INQUIRY', 'INSPECTION', 'OBSERVATION', 'REPERFORMANCE'];

export interface PlanContext {
  readonly id: string;
  readonly audit: AuditState;
  /** Tests of the same control in this audit. */
  readonly others: readonly TestDoc[];
}

const shaped = ({ kind, attributes, methods }: PlanTestInput): void => {
  requireOneOf('kind', kind, KINDS);
  methods.forEach((method) => requireOneOf('methods', method, METHODS));
  const distinct = new Set(attributes).size === attributes.length;
  if (attributes.length === 0 || !distinct) refuseField('attributes', 'has at least one code, each once.');
};

const auditedControl = ({ controls }: OpenAudit, controlId: string): AuditedControl => {
  const control = controls.find((one) => one.controlId === controlId);
  if (!control) throw notFound('control on the accepted list', controlId);
  return control;
};

/** Plans one test of a control on the accepted list: operation in a Type 2 only (TOC-1), never by inquiry alone (TOC-2). */
export const planTest = (
  input: PlanTestInput,
  by: Pick<CommandContext, 'firm'>,
  state: TestState,
  { id, audit, others }: PlanContext,
): Fact<'TestPlanned.v1'>[] => {
  shaped(input);
  const { auditId, controlId, kind, attributes, methods } = input;
  const open = auditIn(auditId, by, audit, 'PLANNING', 'FIELDWORK');
  if (state.is !== 'ABSENT') throw alreadyExists('a test', id);
  const { version: controlVersion, criteria } = auditedControl(open, controlId);
  const same = others.find((other) => other.kind === kind);
  if (same) throw testExists(same.id, kind);
  if (kind === 'OPERATING' && open.type === 'TYPE_1') throw operatingNotAllowed();
  if (kind === 'OPERATING' && isDesignDeficient(others)) throw designDeficient(controlId);
  if (methods.every((method) => method === 'INQUIRY')) throw inquiryAlone();
  const what = { controlId, controlVersion, kind, criteria: [...criteria] };
  const how = { attributes: [...attributes], methods: [...methods] };
  return [fact('TestPlanned.v1', { testId: id, auditId, engagementId: open.engagementId, ...what, ...how })];
};
