import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IdentityConfig } from './config.js';
import { signingKey } from './signing-keys.js';

export interface Identity {
  readonly issuer: string;
  close(): Promise<void>;
}

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

/** Health beside the provider; everything else is the provider's. */
const route =
  (provider: () => RequestListener | undefined): RequestListener =>
  (request: IncomingMessage, response: ServerResponse) => {
    const serve = provider();
    if (request.url === '/health/live') return answer(response, 200, { live: true });
    if (request.url === '/health/ready')
      return answer(response, serve ? 200 : 503, { ready: serve !== undefined, lag: {} });
    return serve ? serve(request, response) : answer(response, 503, { error: 'temporarily_unavailable' });
  };

/** Listens first, because a free port is part of the issuer's name. */
export const startIdentity = async (config: Omit<IdentityConfig, 'logLevel'>): Promise<Identity> => {
  const key = await signingKey(config.keysDir);
  const provider: { serve?: RequestListener } = {};
  const server = createServer(route(() => provider.serve));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const issuer = config.issuer ?? `http://${config.host}:${(server.address() as AddressInfo).port}`;
  const { audience, clientSecret } = config;
  // Loaded here, so that those who only ask for tokens do not load a whole OpenID provider.
  const { createProvider } = await import('./provider.js');
  const handle = createProvider({ issuer, audience, clientSecret, key }).callback();
  provider.serve = (request, response) => void handle(request, response);
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
