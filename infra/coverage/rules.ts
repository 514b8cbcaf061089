/** A rule that a test can be named after. */
export interface Rule {
  /** `CTL-4`, `D2`, `row 31` or `4.9`. */
  readonly id: string;
  /** Heading of the domain section it stands in. */
  readonly section: string;
  /** The first words of it. */
  readonly words: string;
}

/** The pages of `docs/domain` that state rules. */
export interface DomainPages {
  readonly aggregates: string;
  readonly roles: string;
  readonly badInput: string;
  readonly rules: string;
  readonly gates: string;
}

const MOST_WORDS = 90;

const shortened = (text: string): string => {
  const plain = text.trim().replace(/\|/g, '/').replace(/[.;]$/, '');
  return plain.length > MOST_WORDS ? `${plain.slice(0, MOST_WORDS).replace(/\s\S*$/, '')} …` : plain;
};

/** Invariants stand in running text: `ORG-1 slug unique. ORG-2 at least one owner.` SHA-256 is none. */
const INVARIANT = /\b([A-Z]{3}-\d{1,2})\b (.*?)(?=\b[A-Z]{3}-\d{1,2}\b |$)/g;

/** Invariants of `aggregates.md`, each with the section that states it. */
export const invariantsOf = (aggregates: string): Rule[] => {
  const rules = new Map<string, Rule>();
  let section = '';
  for (const line of aggregates.split('\n')) {
    if (line.startsWith('### ')) section = line.slice(4).trim();
    if (line.startsWith('|') || !section) continue;
    for (const [, id = '', words = ''] of line.matchAll(INVARIANT))
      if (!rules.has(id)) rules.set(id, { id, section, words: shortened(words) });
  }
  return [...rules.values()];
};

const rowsOf = (page: string, pattern: RegExp): string[][] =>
  page
    .split('\n')
    .filter((line) => pattern.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** Separation of duties in `roles.md`: `D1` and so on. */
export const dutiesOf = (roles: string): Rule[] =>
  rowsOf(roles, /^\| D\d+ \|/).map(([, id = '', words = '']) => ({
    ...{ id, section: '3 Separation of duties' },
    words: shortened(words),
  }));

/** Bad input in `bad-input.md`: `row 1` and so on. */
export const badInputOf = (page: string): Rule[] =>
  rowsOf(page, /^\| \d+ \|/).map(([, number = '', words = '']) => ({
    ...{ id: `row ${number}`, section: '7 Bad input' },
    words: shortened(words),
  }));

const order = (id: string): number => Number(id.split('.')[1]);

/** Decision rules are the headings of `rules.md` and `gates.md`: `### 4.9 Risk`. */
export const decisionsOf = (...pages: readonly string[]): Rule[] =>
  pages
    .flatMap((page) => [...page.matchAll(/^### (4\.\d+) (.+)$/gm)])
    .map(([, id = '', words = '']) => ({ id, section: '4 Decision rules', words: shortened(words) }))
    .sort((a, b) => order(a.id) - order(b.id));

/** Every rule of the domain, in the order of its pages. */
export const rulesOf = ({ aggregates, roles, badInput, rules, gates }: DomainPages): Rule[] => [
  ...invariantsOf(aggregates),
  ...dutiesOf(roles),
  ...decisionsOf(rules, gates),
  ...badInputOf(badInput),
];
