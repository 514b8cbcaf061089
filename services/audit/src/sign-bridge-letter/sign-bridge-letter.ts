import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { bridgeLapsesOn, dayOf } from '@attestry/soc2';
import { requireBase } from '../bridge-letter/bridge-base.js';
import type { BridgeChange } from '../bridge-letter/bridge-change.projection.js';
import { letterDigest } from '../bridge-letter/letter-digest.js';
import type { BridgeLetterState } from '../bridge-letter/bridge-letter.js';
import {
  alreadyActive,
  changesIncomplete,
  notManagement,
  requireLetter,
} from '../bridge-letter/bridge-letter.errors.js';
import type { BridgeLetterDoc } from '../bridge-letter-details/bridge-letter.projection.js';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import type { SignBridgeLetterInput } from './sign-bridge-letter.command.js';

/** What is known when the letter is signed. */
export interface Known {
  readonly reports: readonly ReportDoc[];
  readonly changes: readonly BridgeChange[];
  readonly signed: readonly BridgeLetterDoc[];
}

const AUDITORS: readonly string[] = ['AU', 'AL'];

/** BRG-5: a letter whose last day has come is in force no more, also before its timer is told. */
const inForce = (letterId: string, now: string, signed: readonly BridgeLetterDoc[]): BridgeLetterDoc | undefined =>
  signed.find(({ id, through }) => id !== letterId && bridgeLapsesOn(through) > dayOf(now));

/** Management signs (BRG-4) what still stands: base (BRG-2) and changes (BRG-3) are looked at again. */
export const signBridgeLetter = (
  { letterId }: SignBridgeLetterInput,
  { actor, roles, now }: Pick<CommandContext, 'actor' | 'roles' | 'now'>,
  state: BridgeLetterState,
  { reports, changes, signed }: Known,
): Fact<'BridgeLetterSigned.v1'>[] => {
  if (roles.some((role) => AUDITORS.includes(role))) throw notManagement();
  const content = requireLetter(letterId, state, 'DRAFT');
  const { engagementId, reportId, through } = content;
  requireBase(reportId, reports, now);
  const named = new Set(content.changes.map(({ eventId }) => eventId));
  const missing = changes.map(({ eventId }) => eventId).filter((eventId) => !named.has(eventId));
  if (missing.length > 0) throw changesIncomplete(missing);
  const other = inForce(letterId, now, signed);
  if (other) throw alreadyActive(other.id);
  const ids = { letterId, reportId, ...(engagementId ? { engagementId } : {}) };
  const changeCount = content.changes.length;
  return [
    fact('BridgeLetterSigned.v1', { ...ids, signatoryRef: actor, through, changeCount, digest: letterDigest(content) }),
  ];
};
