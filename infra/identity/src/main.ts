import { pino } from 'pino';
import { identityConfig } from './config.js';
import { startIdentity } from './server.js';

const config = identityConfig(process.env);
const logger = pino({ name: 'identity', level: config.logLevel });
const identity = await startIdentity(config);

logger.warn('DEVELOPMENT ISSUER: whoever knows its client secret gets a token for any person, role and organization.');
logger.info({ issuer: identity.issuer, audience: config.audience }, 'serving');

const stop = (): void => {
  void identity.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
