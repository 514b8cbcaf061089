import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const grant = { engagementId: 'eng-1', firmId: 'firm-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const invited = (firmId = 'firm-1'): Fact<'AuditorObserverInvited.v1'> =>
  fact('AuditorObserverInvited.v1', { ...grant, firmId });

export const independent = (
  change: Partial<EventData<'IndependenceDeclared.v1'>> = {},
): Fact<'IndependenceDeclared.v1'> =>
  fact('IndependenceDeclared.v1', { ...grant, signatoryRef: 'p-90', services: [], freeInWindow: true, ...change });

export const selected = (change: Partial<EventData<'AuditFirmSelected.v1'>> = {}): Fact<'AuditFirmSelected.v1'> =>
  fact('AuditFirmSelected.v1', { ...grant, points: 85, ranking: [{ firmId: 'firm-1', points: 85 }], ...change });

export const grantEnded = (firmId = 'firm-1'): Fact<'AuditorGrantEnded.v1'> =>
  fact('AuditorGrantEnded.v1', { ...grant, firmId });
