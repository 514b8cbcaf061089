export * from './given.js';
export * from './kafka.js';
export type { OwnServer } from './own-server.js';
export * from './postgres.js';
export { rowsRead } from './rows-read.js';
export * from './stack.js';
export type { StoredDocuments } from './stored-documents.js';
export { storedDocuments } from './stored-documents.js';
export * from './temporal.js';
