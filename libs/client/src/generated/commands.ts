export interface CommandInputs {}
export type CommandName = keyof CommandInputs;
export const commandInputTypes: Readonly<Record<string, string>> = {};
