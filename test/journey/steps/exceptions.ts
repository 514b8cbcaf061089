import type { AuditException } from '@attestry/client';
import type { Walk } from '../walk.js';
import { resultsOf } from './samples.js';

const EXCEPTIONS = `query Exceptions($id: ID!) {
  exceptions(auditId: $id, first: 100) { edges { node { id testId itemKey raisedAt state respondBy response { state submittedAt } } } }
}`;

export const readExceptions = async ({ cast }: Walk, auditId: string): Promise<readonly AuditException[]> => {
  const { exceptions } = await cast.lead.query<{ exceptions: { edges: { node: AuditException }[] } }>(EXCEPTIONS, {
    id: auditId,
  });
  return exceptions.edges.map(({ node }) => node);
};

/** The exception of a test that has one. */
export const exceptionOf = async (walk: Walk, auditId: string, testId: string): Promise<string> =>
  (await readExceptions(walk, auditId)).find((one) => one.testId === testId)?.id ?? '';

const ADDED = 'query Added($id: ID!) { sample(id: $id) { extensions { added } } }';

/** A sample is extended by the next items of the same draw, as many as the rule says; all of them pass. */
export const extendAndPass = async ({ cast, settle }: Walk, testId: string): Promise<void> => {
  await cast.auditor.command('extendSample', { sampleId: testId, reason: 'One of the sampled items deviates.' });
  await settle();
  const { sample } = await cast.auditor.query<{ sample: { extensions: { added: string[] }[] } }>(ADDED, { id: testId });
  const added = sample.extensions.flatMap((one) => one.added);
  await cast.auditor.commands([resultsOf(testId, added)]);
};

/** Management answers a deviation. */
export const respondTo = async ({ cast, settle }: Walk, exceptionId: string): Promise<void> => {
  await cast.compliance.command('draftManagementResponse', {
    ...{ exceptionId, text: 'We agree. The cause is removed, and a second person looks at the work.' },
  });
  await cast.owner.command('submitManagementResponse', { exceptionId });
  await settle();
};
