import { describe, expect, it } from '@jest/globals';
import { ESLint, Linter } from 'eslint';

const bans = ['no-restricted-imports', 'no-restricted-syntax', 'no-console', 'no-warning-comments'] as const;
const eslint = new ESLint();

/** What the project's own bans say about a line of code in a file. */
const complaints = async (path: string, code: string): Promise<readonly (string | null)[]> => {
  const config = (await eslint.calculateConfigForFile(path)) as { rules: Linter.RulesRecord };
  const rules = Object.fromEntries(bans.flatMap((ban) => (config.rules[ban] ? [[ban, config.rules[ban]]] : [])));
  return new Linter().verify(code, [{ files: ['**/*.ts'], rules }], path).map((message) => message.ruleId);
};

describe('the bans of the lint rules', () => {
  it('refuse the in-process buses that lose events (control: the command bus passes)', async () => {
    const inService = (name: string) =>
      complaints('services/risk/src/a/a.handler.ts', `import { ${name} } from '@nestjs/cqrs';`);
    for (const name of ['EventBus', 'Saga', 'AggregateRoot'])
      expect(await inService(name)).toEqual(['no-restricted-imports']);
    expect(await inService('CommandBus')).toEqual([]);
  });

  it('refuse what a replay cannot repeat in workflow code (control: an activity may import it)', async () => {
    for (const name of ['node:fs', 'fs', 'fs/promises', 'node:crypto', 'crypto'])
      expect(await complaints('workflows/src/journey/scope.ts', `import '${name}';`)).toEqual([
        'no-restricted-imports',
      ]);
    expect(await complaints('workflows/src/journey/scope.ts', `import 'node:assert';`)).toEqual([]);
    expect(await complaints('workflows/src/activities/collect.ts', `import 'node:fs';`)).toEqual([]);
  });

  it('refuse console, default exports and notes to self', async () => {
    expect(await complaints('libs/soc2/src/a.ts', `console.log(1);`)).toEqual(['no-console']);
    expect(await complaints('libs/soc2/src/a.ts', `export default 1;`)).toEqual(['no-restricted-syntax']);
    expect(await complaints('libs/soc2/src/a.ts', `// ${'TO' + 'DO'} later\n`)).toEqual(['no-warning-comments']);
  });
});
