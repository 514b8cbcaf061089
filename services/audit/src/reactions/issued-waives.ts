import { order, reaction } from '@attestry/service-kit';
import { exceptionFile } from '../exception-file/exception-file.projection.js';
import { WaiveResponse } from '../waive-response/waive-response.command.js';

/** Deviations without a submitted response are printed without one (2.23). */
export const issuedWaives = reaction({
  name: 'issued-waives',
  on: ['ReportIssued.v1'],
  react: async ({ data: { auditId } }, { views, at }) => {
    const confirmed = await views.all(exceptionFile, at, { match: { auditId, state: 'CONFIRMED' } });
    return confirmed
      .filter(({ response }) => response?.state !== 'SUBMITTED')
      .map(({ id }) => order(WaiveResponse, { exceptionId: id, auditId }));
  },
});
