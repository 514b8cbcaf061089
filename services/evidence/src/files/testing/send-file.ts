import { createHash } from 'node:crypto';
import { signedHead, signRequest } from '@attestry/access';
import type { Caller, ServiceUnderTest } from '@attestry/testing/service';

/** Key of the gateway's signature, as services under test have it. */
const KEY = 'x'.repeat(32);

export const digestOf = (bytes: string): string => createHash('sha256').update(bytes).digest('hex');

/** A request of the file routes as the gateway hands it on, by somebody; of auditors, the firm is `firm-1`. */
export const sendFile = (
  { http }: Pick<ServiceUnderTest, 'http'>,
  method: 'GET' | 'PUT',
  path: string,
  { person, roles, tenant = 'acme' }: Caller,
  file?: { readonly payload: string; readonly mediaType: string },
) => {
  const body = signedHead({ method, path, mediaType: file?.mediaType ?? '' });
  const token = JSON.stringify({ kind: 'person', person, roles, tenant, firm: 'firm-1' });
  const headers = {
    ...{ authorization: `Bearer ${token}`, 'x-correlation-id': 'asked-by-a-spec' },
    ...signRequest({ key: KEY, subgraph: 'evidence', body }),
  };
  if (!file) return http.inject({ method, url: path, headers });
  const { payload, mediaType } = file;
  return http.inject({ method, url: path, headers: { ...headers, 'content-type': mediaType }, payload });
};
