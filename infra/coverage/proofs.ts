/** What Jest writes with `--json`, as far as it is read here. */
export interface JestResults {
  readonly testResults: readonly {
    /** Path of the spec file. */
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly fullName: string;
      readonly status: string;
    }[];
  }[];
}

/** A test that passed and says the id of a rule. */
export interface Proof {
  /** From the checkout. */
  readonly path: string;
  readonly name: string;
}

/** A heading like `row 1 to row 17` names a range, and proves no row of it. */
const withoutRanges = (name: string): string => name.replace(/\brow \d+ to row \d+/g, '');

/** A rule id followed by more digits is another rule: `D1` is not in `D12`, nor `row 4` in `row 41`, nor `4.1` in `4.11`. */
const naming = (id: string): RegExp => new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\d)`);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Passed tests whose full name says the id; those that say it themselves come before those whose heading does. */
export const proofsOf = (id: string, { testResults }: JestResults, root: string): Proof[] => {
  const pattern = naming(id);
  const found = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ fullName, status }) => status === 'passed' && pattern.test(withoutRanges(fullName)))
      .map(({ title }) => ({ path: name.replace(`${root}/`, ''), name: title, itself: pattern.test(title) })),
  );
  return found
    .sort((a, b) => Number(b.itself) - Number(a.itself) || compare(a.path, b.path) || compare(a.name, b.name))
    .map(({ path, name }) => ({ path, name }));
};
