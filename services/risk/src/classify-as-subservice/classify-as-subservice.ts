import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, notFound, refuseField, requireOneOf } from '@attestry/service-kit';
import type { Day } from '@attestry/soc2';
import { criterionOf } from '@attestry/soc2';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { KnownEvidence } from '../known-control/known-evidence.projection.js';
import type { KnownCycle } from '../known-cycle/known-cycle.projection.js';
import { reviewedVendor } from '../vendor/open-vendor.js';
import type { VendorState } from '../vendor/vendor.js';
import { requireCoverage } from '../vendor/vendor.errors.js';
import type { ClassifyAsSubserviceInput } from './classify-as-subservice.command.js';

interface Known {
  readonly today: Day;
  readonly cycle: KnownCycle | undefined;
  readonly controls: ReadonlyMap<string, Pick<KnownControl, 'state'>>;
  readonly evidence: ReadonlyMap<string, Pick<KnownEvidence, 'acceptedAt'>>;
}

const METHODS = ['INCLUSIVE', 'CARVE_OUT'] as const;

const isActive = ({ controls }: Known, id: string | undefined): boolean =>
  id !== undefined && controls.get(id)?.state === 'ACTIVE';

const isAccepted = ({ evidence }: Known, id: string | undefined): boolean =>
  id !== undefined && evidence.get(id)?.acceptedAt !== undefined;

/** VEN-3: nobody relies on a vendor whose review is older than its criticality allows. */
const requireReview = (nextReviewOn: Day, { today }: Known): void => {
  if (nextReviewOn < today)
    throw new DomainError('VENDOR_REVIEW_OUTDATED', `Its review was due on ${nextReviewOn}: review it first.`, {
      rule: 'VEN-3',
      nextReviewOn,
    });
};

/** VEN-1: what we expect of it is written down by criterion, and a control of ours watches it. */
const requireCarveOut = ({ csocs, monitoringControlId }: ClassifyAsSubserviceInput, known: Known): void => {
  if (csocs.length === 0)
    throw new DomainError('CSOC_REQUIRED', 'A carve-out names the controls that the vendor must run.', {
      rule: 'VEN-1',
    });
  if (!isActive(known, monitoringControlId))
    throw new DomainError(
      'VENDOR_MONITORING_CONTROL_REQUIRED',
      'A carve-out needs an ACTIVE control that watches it.',
      {
        rule: 'VEN-1',
      },
    );
};

/** VEN-2: it has agreed in writing, made its own assertion, and its controls are under test with ours. */
const requireInclusive = (input: ClassifyAsSubserviceInput, known: Known): void => {
  const missing = [
    ...(isAccepted(known, input.consentEvidenceId) ? [] : ['CONSENT']),
    ...(isAccepted(known, input.assertionEvidenceId) ? [] : ['ASSERTION']),
    ...(input.controlIds.some((id) => isActive(known, id)) ? [] : ['CONTROLS']),
  ];
  if (missing.length > 0)
    throw new DomainError('INCLUSIVE_CONSENT_MISSING', `The inclusive method lacks ${missing.join(', ')}.`, {
      rule: 'VEN-2',
      missing,
    });
};

/** Relies on a reviewed vendor as a subservice organization of an engagement (2.12). The method is chosen anew for each engagement. */
export const classifyAsSubservice = (
  input: ClassifyAsSubserviceInput,
  state: VendorState,
  known: Known,
): Fact<'VendorClassifiedAsSubservice.v1'>[] => {
  const { vendorId, engagementId, csocs, monitoringControlId, consentEvidenceId, assertionEvidenceId, controlIds } =
    input;
  const method = requireOneOf('method', input.method, METHODS);
  const unknown = csocs.find(({ criterion }) => !criterionOf(criterion));
  if (unknown) refuseField('csocs', `name criteria of the catalogue; ${unknown.criterion} is none.`);
  const { cycle } = known;
  if (!cycle) throw notFound('engagement', engagementId);
  const { methods, reviewed } = reviewedVendor(vendorId, state);
  if (cycle.locked && methods[engagementId] !== method)
    throw new DomainError(
      'SUBSERVICE_METHOD_LOCKED',
      'The scope of the engagement is locked, and the method with it.',
      {
        rule: 'VEN-6',
        ...(methods[engagementId] ? { method: methods[engagementId] } : {}),
      },
    );
  requireReview(reviewed.nextReviewOn, known);
  if (method === 'CARVE_OUT') requireCarveOut(input, known);
  else requireInclusive(input, known);
  requireCoverage(reviewed.report, cycle.days);
  const data = {
    vendorId,
    method,
    csocs: csocs.map(({ csocId, criterion }) => ({ csocId, criterion })),
    engagementId,
    ...(monitoringControlId ? { monitoringControlId } : {}),
    ...(consentEvidenceId ? { consentEvidenceId } : {}),
    ...(assertionEvidenceId ? { assertionEvidenceId } : {}),
    ...(controlIds.length > 0 ? { controlIds } : {}),
  };
  return [fact('VendorClassifiedAsSubservice.v1', data)];
};
