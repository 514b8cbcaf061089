import type { Ledger } from './ledger.js';

/** The numbers a scenario must find, by section of the worked example and by name. */
export type Numbers = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

export interface Check {
  readonly section: string;
  readonly what: string;
  readonly expected: string | number;
  /** Absent where the walk never looked. */
  readonly seen?: string | number;
}

const holds = ({ expected, seen }: Check): boolean => expected === seen;

const row = ({ section, what, expected, seen }: Check): string =>
  `  ${section.padEnd(5)} ${what.padEnd(44)} expected ${String(expected)}\n${' '.repeat(52)} seen     ${seen === undefined ? 'nothing: the walk did not look' : String(seen)}`;

/** Numbers of a section that do not hold, all of them together. */
export class Missed extends Error {
  constructor(readonly missed: readonly Check[]) {
    super(`${missed.length} numbers do not hold.\n${missed.map(row).join('\n')}`);
    this.name = 'Missed';
  }
}

export interface Checks<Table extends Numbers> {
  /** Notes what was seen; whether it holds is told when the section is closed. */
  see<Section extends keyof Table & string>(
    section: Section,
    found: Partial<Record<keyof Table[Section] & string, string | number>>,
  ): void;
  /** Every number of the section was looked at and holds, else `Missed` with all that do not. */
  close(section: keyof Table & string): void;
}

export const checksOf = <Table extends Numbers>(numbers: Table, { note, say }: Ledger): Checks<Table> => {
  const seen = new Map<string, string | number>();
  const done: Check[] = [];
  return {
    see: (section, found) => {
      for (const [what, value] of Object.entries<string | number | undefined>(found))
        if (value !== undefined) seen.set(`${section} ${what}`, value);
    },
    close: (section) => {
      const rows: Numbers[string] = numbers[section] ?? {};
      const checks = Object.entries(rows).map(([what, expected]): Check => {
        const value = seen.get(`${section} ${what}`);
        return { section, what, expected, ...(value === undefined ? {} : { seen: value }) };
      });
      done.push(...checks);
      note('numbers', done);
      const missed = checks.filter((check) => !holds(check));
      say(`  ${section}  ${checks.length - missed.length} of ${checks.length} numbers hold`);
      if (missed.length > 0) throw new Missed(missed);
    },
  };
};
