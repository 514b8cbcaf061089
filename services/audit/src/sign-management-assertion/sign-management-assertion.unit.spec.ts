import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { reportFile } from '../audit-file/report-file.examples.js';
import { opinion } from '../opinion/opinion.js';
import { assertionSigned, proposed } from '../opinion/opinion.examples.js';
import { CLOSED } from '../test-of-controls/fieldwork.examples.js';
import { assertionDigest } from './assertion.js';
import { signManagementAssertion } from './sign-management-assertion.js';

const FILE = reportFile();
const DIGEST = assertionDigest(FILE);
const sign =
  (file = FILE) =>
  (state: Parameters<typeof signManagementAssertion>[2]) =>
    signManagementAssertion({ auditId: 'aud-1' }, { actor: 'p-01' }, state, file);

describe('sign management assertion', () => {
  it('the signature stands on what is audited', () => {
    given(opinion, proposed()).when(sign()).then(assertionSigned(DIGEST));
  });

  it('the same facts are signed once, others anew', () => {
    given(opinion, proposed(), assertionSigned(DIGEST)).when(sign()).thenNothing();
    given(opinion, proposed(), assertionSigned('f'.repeat(64)))
      .when(sign())
      .then(assertionSigned(DIGEST));
  });

  it('2.24 once an opinion is proposed, until the audit is over', () => {
    given(opinion).when(sign()).thenRefused('OPINION_INVALID_STATE');
    given(opinion, proposed())
      .when(sign({ ...FILE, state: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
  });
});
