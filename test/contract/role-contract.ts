import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceDefinition } from '@attestry/service-kit';
import type { GuardsUnderTest } from './guards-under-test.js';
import { guardsUnderTest } from './guards-under-test.js';
import { matrixOf, ROLES } from './role-page.js';

const matrix = matrixOf(readFileSync('docs/domain/role-matrix.md', 'utf8'));

/** What nobody of these roles may ever do, whatever a line of the matrix says. */
export interface Closed {
  /** The rules it is, for the name of the test. */
  readonly name: string;
  readonly to: readonly string[];
  /** Commands it is about; all of the service when absent. */
  readonly of?: RegExp;
  /** Commands that are open all the same. */
  readonly but?: readonly string[];
}

/** ORG-4 binds neither timers nor who runs the platform; closing, erasing, registering and revoking a key stay possible. */
const PLATFORM = / by (SYS|PO)$/;
const WHILE_INACTIVE = /^(closeOrganization|erasePerson|registerOrganization|revokeApiClient) /;

/** Commands that a tool gives under the id of its collector. */
const FOR_COLLECTORS = ['reportRun', 'submitEvidence'];

/** No command of any service is for a partner's key. */
const OUTSIDERS: Closed = { name: 'D14 PA approves, concludes and signs nothing', to: ['PA'] };

/** Each role × each command of a service, asked of its guard and compared with `docs/domain/role-matrix.md`. */
export const roleContract = (definition: ServiceDefinition, ...closed: readonly Closed[]): void => {
  describe(`role matrix of ${definition.name} (domain 3)`, () => {
    let guards: GuardsUnderTest;
    beforeAll(async () => {
      guards = await guardsUnderTest(definition);
    });
    afterAll(() => guards.close());

    /** Roles that the guard lets in, asked one by one. */
    const letIn = async (command: string): Promise<string[]> => {
      const found: string[] = [];
      for (const role of ROLES) if (await guards.letsIn(command, role)) found.push(role);
      return found;
    };

    it('lets in the roles of each command’s line and refuses the others with FORBIDDEN_ROLE', async () => {
      const found: [string, string[]][] = [];
      for (const command of guards.commands) found.push([command, await letIn(command)]);
      expect(found).toEqual(guards.commands.map((command) => [command, matrix.get(command)]));
      expect(found.length).toBeGreaterThan(3);
    });

    it.each([OUTSIDERS, ...closed])('$name', async ({ to, of, but = [] }) => {
      const touched = guards.commands.filter((command) => !of || of.test(command));
      const open: string[] = [];
      for (const command of touched) for (const role of await letIn(command)) if (to.includes(role)) open.push(command);
      expect(touched).not.toEqual([]);
      expect(open.sort()).toEqual([...but].sort());
    });

    it('D17 a collector, which holds the role SYS, reports its runs and submits evidence, and gives no other command', async () => {
      const open: string[] = [];
      for (const command of guards.commands) if (await guards.letsIn(command, 'SYS', 'col-1')) open.push(command);
      expect(open.sort()).toEqual(FOR_COLLECTORS.filter((command) => guards.commands.includes(command)));
    });

    it.each(['SUSPENDED', 'CLOSED'])(
      'ORG-4 people of a %s organization change nothing; the platform goes on',
      async (state) => {
        const [refused, open]: [string[], string[]] = [[], []];
        for (const command of guards.commands)
          for (const role of matrix.get(command) ?? [])
            ((await guards.refusesWhile(state, command, role)) ? refused : open).push(`${command} by ${role}`);
        expect(refused.filter((given) => PLATFORM.test(given))).toEqual([]);
        expect(open.filter((given) => !PLATFORM.test(given) && !WHILE_INACTIVE.test(given))).toEqual([]);
        expect(refused).not.toEqual([]);
      },
    );

    it('control: ORG-4 refuses nobody of an active organization', async () => {
      for (const command of guards.commands)
        for (const role of matrix.get(command) ?? [])
          expect([command, await guards.refusesWhile('ACTIVE', command, role)]).toEqual([command, false]);
    });

    it('control: a command that has no guard is an error, not a yes', async () => {
      await expect(guards.letsIn('unheardOf', 'TO')).rejects.toThrow('without a guard');
    });
  });
};
