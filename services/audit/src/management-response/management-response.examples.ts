import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const ids = { responseId: 'exc-1', exceptionId: 'exc-1', auditId: 'aud-1' };
export const TEXT = 'We changed the people system so that leaving closes accounts.';

/** Facts for specs. */
export const drafted = (text = TEXT): Fact<'ManagementResponseDrafted.v1'> =>
  fact('ManagementResponseDrafted.v1', { ...ids, text });

export const revised = (text: string): Fact<'ManagementResponseRevised.v1'> =>
  fact('ManagementResponseRevised.v1', { ...ids, text });

export const submitted = (contentDigest: string): Fact<'ManagementResponseSubmitted.v1'> =>
  fact('ManagementResponseSubmitted.v1', { ...ids, contentDigest });

export const waived = (): Fact<'ManagementResponseWaived.v1'> =>
  fact('ManagementResponseWaived.v1', { exceptionId: 'exc-1', auditId: 'aud-1' });
