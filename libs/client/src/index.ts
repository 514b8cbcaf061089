export * from './client.js';
export type { CommandInputs, CommandName } from './generated/commands.js';
export type * from './generated/schema.js';
export { Refusal } from './refusal.js';
export { Seen } from './seen.js';
