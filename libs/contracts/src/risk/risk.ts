import { events, internal, open } from '../events.js';
import { code, date, flag, id, list, oneOf, optional, personRef, str, text, whole } from '../schema.js';
import { riskBand } from '../vocabulary.js';

const score = () => whole(1, 25);
const factor = () => whole(1, 5);

/** FRAUD is the one the rules name (RAS-2); the others are where a service organization's risks usually come from. */
export const RISK_CATEGORIES = [
  'SECURITY',
  'AVAILABILITY',
  'PRIVACY',
  'FRAUD',
  'VENDOR',
  'PEOPLE',
  'CHANGE',
  'OPERATIONAL',
  'COMPLIANCE',
  'FINANCIAL',
  'STRATEGIC',
] as const;

const riskCategory = oneOf(...RISK_CATEGORIES);

/**
 * Domain 5.4, risks. `L`, `I` are inherent, `L2`, `I2` residual likelihood and impact; `band` is the residual score's.
 * `general`: the risk belongs to no criterion in scope in particular (RSK-6). A closing has two
 * signatures, RO and CM (2.10): `RiskClosureSigned` is the first, `approvedBy` the second.
 */
export const riskEvents = events('risk', {
  'RiskIdentified.v1': open({
    riskId: id(),
    category: riskCategory,
    criteria: list(code()),
    title: text(),
    engagementId: optional(id()),
    general: optional(flag()),
  }),
  'RiskOwnerAssigned.v1': internal({ riskId: id(), ownerRef: personRef() }),
  'RiskAssessed.v1': open({
    riskId: id(),
    L: factor(),
    I: factor(),
    L2: factor(),
    I2: factor(),
    inherent: score(),
    residual: score(),
    band: riskBand(),
    controlIds: list(id()),
    proposedResidual: score(),
    reason: optional(text()),
    assessedOn: date(),
  }),
  'RiskTreatmentDecided.v1': open({ riskId: id(), treatment: oneOf('MITIGATE', 'TRANSFER', 'AVOID'), plan: text() }),
  'RiskAcceptanceProposed.v1': internal({ riskId: id(), until: date(), residual: score(), why: text() }),
  'RiskAccepted.v1': open({ riskId: id(), until: date(), residual: score(), boardRef: optional(str()) }),
  'RiskAcceptanceRejected.v1': internal({ riskId: id(), reason: text() }),
  'RiskAcceptanceLapsed.v1': open({
    riskId: id(),
    cause: oneOf('ENDED', 'RESIDUAL_ROSE', 'SCOPE_CHANGED', 'CONTROL_UNHEALTHY'),
  }),
  'RiskClosureSigned.v1': internal({
    riskId: id(),
    role: oneOf('RO', 'CM'),
    signatoryRef: personRef(),
    reason: text(),
  }),
  'RiskClosed.v1': open({ riskId: id(), reason: text(), approvedBy: optional(personRef()) }),
  'RiskReassessmentTriggered.v1': open({
    riskId: id(),
    trigger: oneOf('NEW_VENDOR', 'INCIDENT', 'SYSTEM_CHANGE', 'DEVIATION', 'YEARLY'),
    sourceId: id(),
    note: optional(text()),
  }),
});
