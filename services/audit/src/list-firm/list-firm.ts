import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, refuseField, requireText } from '@attestry/service-kit';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import { present } from '../shape/present.js';
import type { ListFirmInput } from './list-firm.command.js';

/** Lists a firm; whether it is accredited is for `verifyFirm` to say. */
export const listFirm = (
  { firmId, licenceNo, industries, socReports, legalName }: ListFirmInput & { readonly firmId: string },
  state: AuditFirmState,
): Fact<'AuditFirmListed.v1'>[] => {
  requireText('licenceNo', licenceNo, 200);
  if (socReports < 0) refuseField('socReports', 'is 0 or more.');
  if (state.is !== 'ABSENT') throw alreadyExists('an audit firm', firmId);
  return [fact('AuditFirmListed.v1', { firmId, licenceNo, industries, socReports, ...present({ legalName }) })];
};
