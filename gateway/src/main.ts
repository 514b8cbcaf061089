import { fileURLToPath } from 'node:url';
import { accessTokenVerifier } from '@attestry/access';
import { pino } from 'pino';
import { businessClock } from './business-clock.js';
import { gatewayConfig } from './config.js';
import { startGateway } from './server.js';

const config = gatewayConfig(process.env, fileURLToPath(new URL('../supergraph.graphql', import.meta.url)));
const logger = pino({ name: 'gateway', level: config.logLevel });
const verifyToken = accessTokenVerifier({ issuer: config.issuer, audience: config.audience });
const gateway = await startGateway(config, { verifyToken, now: await businessClock(config.clock) }, logger);
logger.info({ url: gateway.url, introspection: config.introspection, limits: config.limits }, 'serving');

const stop = (signal: string): void => {
  logger.info({ signal }, 'stopping');
  void gateway.close().then(
    () => process.exit(0),
    (error: unknown) => {
      logger.error({ error: String(error) }, 'stopping failed');
      process.exit(1);
    },
  );
};
process.once('SIGTERM', () => stop('SIGTERM'));
process.once('SIGINT', () => stop('SIGINT'));
