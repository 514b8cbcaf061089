import type { StateFolder } from './paths.js';
import { sampleTenant } from './walk.js';

const query = '{ organization { id legalName state stage } }';

/** What a newcomer needs next: addresses, a token, a query to paste. */
export const welcome = (addresses: Readonly<Record<string, string>>, folder: StateFolder): string => {
  const graphql = addresses['graphql'] ?? '';
  const body = JSON.stringify({ query });
  return `
  GraphQL      ${graphql}
  Temporal UI  ${addresses['temporalUi'] ?? `none is started (Temporal is at ${addresses['temporal'] ?? '?'})`}
  Issuer       ${addresses['issuer'] ?? ''}
  Logs         ${folder.logs}

A token:  npm run -s token -- --as TO --tenant ${sampleTenant}
A query:
  curl -s ${graphql} \\
    -H "authorization: Bearer $(npm run -s token -- --as TO --tenant ${sampleTenant})" \\
    -H 'content-type: application/json' \\
    -d '${body}'

Ctrl-C stops everything; the data stays.
`;
};
