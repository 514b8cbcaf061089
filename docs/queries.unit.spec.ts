import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { FieldNode } from 'graphql';
import { parse, visit } from 'graphql';
import { root } from '../infra/docs/root.js';

/** Queries of steps 1 to 4 (domain section 6); Q25 has a page of its own. */
const WANTED = ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q11', 'Q12', 'Q13', 'Q14', 'Q15', 'Q16', 'Q34', 'Q40'];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/reference/queries.md');

/** Sections by their query. */
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [/^Q\d+/.exec(text)?.[0] ?? '', text]),
);
const documentsOf = (section: string): string[] =>
  [...section.matchAll(/generated: document (queries\/\S+) -->/g)].map(([, name = '']) => name);

/** Fields that the domain's page names for a query, such as `journey` or `Engagement.readiness`. */
const namedBy = (id: string): string[] => {
  const row = read('docs/domain/read-models.md')
    .split('\n')
    .find((line) => line.startsWith(`| ${id} |`));
  return [...(row?.split('|')[2] ?? '').matchAll(/`(?:\w+\.)?(\w+)/g)].map(([, name = '']) => name);
};
const fieldsIn = (document: string): Set<string> => {
  const names = new Set<string>();
  visit(parse(document), { Field: ({ name }: FieldNode) => void names.add(name.value) });
  return names;
};

describe('the page of queries', () => {
  it('has a section for each query of steps 1 to 4', () => {
    expect([...sections.keys()]).toEqual(WANTED);
  });

  it.each(WANTED)('%s: its documents ask for what the domain names, and each has an answer', (id) => {
    const names = documentsOf(sections.get(id) ?? '');
    const asked = new Set(names.flatMap((name) => [...fieldsIn(read(`docs/examples/${name}.graphql`))]));
    expect(namedBy(id).length).toBeGreaterThan(0);
    expect(namedBy(id).filter((field) => !asked.has(field))).toEqual([]);
    for (const name of names) expect(sections.get(id)).toContain(`generated: answer ${name} -->\n`);
  });

  it.each(WANTED)('%s: says what valid-at means for it', (id) => {
    expect(sections.get(id)).toContain('valid-at');
  });

  it('shows every document of the folder', () => {
    const shown = [...sections.values()].flatMap(documentsOf).map((name) => `docs/examples/${name}.graphql`);
    expect(shown.sort()).toEqual(globSync('docs/examples/queries/*.graphql', { cwd: root }).sort());
  });
});
