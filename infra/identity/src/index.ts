export type { Identity } from './server.js';
export { startIdentity } from './server.js';
export type { DevelopmentIdentity } from './token.js';
export { developmentToken } from './token.js';
