import type { OpinionDoc } from '../opinion-file/opinion-file.projection.js';
import { opinionFile } from '../opinion-file/opinion-file.projection.js';
import { proposeOpinion } from '../propose-opinion/propose-opinion.js';
import { assertionDigest } from '../sign-management-assertion/assertion.js';
import { LEAD } from '../test-of-controls/fieldwork.examples.js';
import { projected } from '@attestry/testing';
import { deviation, fileOf } from './audit-file.examples.js';
import type { SettledPrint } from './audit-file.js';
import { CC63_BY_TF14, TIDEWATER } from './tidewater.examples.js';

/** The worked example when its report is due: two deviations, one response, the opinion proposed, the assertion signed. */
export const reportFile = (): SettledPrint => {
  const bare = fileOf(TIDEWATER, {
    exceptions: [
      deviation('exc-2', {
        response: { state: 'SUBMITTED', text: 'Leaving now closes accounts.', submittedAt: '2026-08-04T10:00:00.000Z' },
      }),
      deviation('exc-1', { testId: 'OPERATING-TF-26', controlId: 'TF-26', itemKey: 'CHG-0188' }),
    ],
  });
  const facts = proposeOpinion({ auditId: 'aud-1', compensations: [CC63_BY_TF14] }, LEAD, bare);
  const opinion = projected(opinionFile, ...facts).get('aud-1') as OpinionDoc;
  const assertion = { signatoryRef: 'p-01', digest: assertionDigest(bare), signedAt: '2026-08-18T10:00:00.000Z' };
  return { ...bare, opinion: { ...opinion, assertion } };
};
