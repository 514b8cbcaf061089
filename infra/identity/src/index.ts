export type { DevelopmentIdentity } from './token.js';
export { developmentToken } from './token.js';
