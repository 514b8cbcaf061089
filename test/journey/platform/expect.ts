import { Refusal } from '@attestry/client';

/** What the scenario expects is not what the platform answered: the run fails and says where. */
export class Unexpected extends Error {
  constructor(what: string, expected: unknown, actual: unknown) {
    super(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
    this.name = 'Unexpected';
  }
}

export const expectEqual = (what: string, actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Unexpected(what, expected, actual);
};

/** The platform must refuse this, with this code. */
export const expectRefusal = async (code: string, attempt: Promise<unknown>): Promise<Refusal> => {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof Refusal && error.code === code) return error;
    throw error;
  }
  throw new Unexpected('a refusal', code, 'accepted');
};
