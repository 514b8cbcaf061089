export * from './given.js';
export * from './kafka.js';
export * from './postgres.js';
export * from './temporal.js';
