import { createHash } from 'node:crypto';
import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { AuditedControl, AuditState } from '../audit-engagement/audit-engagement.js';
import { gateNotMet } from '../audit-engagement/gate-not-met.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import { controlStateAt } from '../known-control/known-control.projection.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { AcceptControlListInput } from './accept-control-list.command.js';

interface Context {
  readonly engagement: KnownEngagement | undefined;
  /** Controls that serve the scope, in any state. */
  readonly controls: readonly KnownControl[];
}

const listed = (control: KnownControl, criteria: readonly string[]): AuditedControl => ({
  controlId: control.id,
  version: control.version,
  criteria: control.criteria.filter((code) => criteria.includes(code)).sort(),
});

const byId = (a: AuditedControl, b: AuditedControl): number => (a.controlId < b.controlId ? -1 : 1);

/** Lower-hex SHA-256 of the list: controls by id, criteria in order. */
const digestOf = (controls: readonly AuditedControl[]): string =>
  createHash('sha256')
    .update(JSON.stringify(controls.map(({ controlId, version, criteria }) => [controlId, version, criteria])))
    .digest('hex');

/** Accepts the active controls mapped to the scope, at their versions (S76); accepting again takes the list of the day. */
export const acceptControlList = (
  { auditId }: AcceptControlListInput,
  by: Pick<CommandContext, 'firm' | 'now'>,
  state: AuditState,
  { engagement, controls }: Context,
): Fact<'AuditControlListAccepted.v1'>[] => {
  const { engagementId } = auditIn(auditId, by, state, 'PLANNING');
  const scope = engagement?.scope;
  if (!scope || scope.state === 'REOPENED') throw gateNotMet('S76', ['SCOPE_CONFIRMED']);
  const list = controls
    .filter((control) => controlStateAt(control, by.now) === 'ACTIVE')
    .map((control) => listed(control, scope.criteria))
    .sort(byId);
  if (list.length === 0) throw gateNotMet('S76', ['CONTROL_IN_SCOPE']);
  return [fact('AuditControlListAccepted.v1', { auditId, engagementId, controls: list, digest: digestOf(list) })];
};
