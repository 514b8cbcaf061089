import { v5 as uuidv5 } from 'uuid';

const COMMANDS = 'b6f2b0a4-6d0f-5f0e-9d39-2f7a3c9e4b11';

/** The same name gives the same id for ever: a command that is sent again is answered, not carried out again. */
export const commandId = (name: string): string => uuidv5(name, COMMANDS);
