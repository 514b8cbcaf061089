import type { AttestryClient, CommandInputs, CommandName } from '@attestry/client';
import type { Answer } from '../journey/answer.js';
import { isRule } from './refusals.js';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Sends a command; a broken rule is an answer like any other. */
export const give = async <Name extends CommandName>(
  client: AttestryClient,
  name: Name,
  input: CommandInputs[Name],
): Promise<Answer> => {
  try {
    const { id, position } = await client.command(name, input);
    return { accepted: true, id, position };
  } catch (error) {
    if (!isRule(error)) throw error;
    const { code, details } = error;
    const existing = code === 'ALREADY_EXISTS' && typeof details['id'] === 'string' ? { id: details['id'] } : {};
    return { accepted: false, code, missing: strings(details['missing']), ...existing };
  }
};
