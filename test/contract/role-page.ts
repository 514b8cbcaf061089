/** Every role there is, in the order of the matrix. */
export const ROLES = ['TO', 'CM', 'CO', 'RO', 'EM', 'AU', 'AL', 'PA', 'PO', 'SYS'] as const;

/** Command of the graph → roles that may give it. */
export type Matrix = ReadonlyMap<string, readonly string[]>;

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const rowsOf = (page: string, columns: number): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map(cellsOf)
    .filter((cells) => cells.length === columns && cells[0] !== 'Command');

const rolesIn = (cells: readonly string[]): string[] => ROLES.filter((_, at) => cells[at] === 'Y');

/** Lines of `docs/domain/role-matrix.md`, with those that say why they differ from the aggregate's table left out or not. */
export const matrixOf = (page: string, which: 'all' | 'as the table' = 'all'): Matrix =>
  new Map(
    rowsOf(page, ROLES.length + 2)
      .filter((cells) => which === 'all' || cells.at(-1) === '')
      .map(([command = '', ...cells]) => [command, rolesIn(cells)]),
  );

/** Commands that the page lists as given inside a service. */
export const withoutMutation = (page: string): string[] => rowsOf(page, 2).map(([command = '']) => command);

const mutationOf = (command: string): string => `${command[0]?.toLowerCase()}${command.slice(1)}`;

/** `ApproveAcceptance / RejectAcceptance` are two commands; `ChangeStage(stage, reason)` is one; `(timer)` is none. */
const commandsIn = (cell: string): string[] =>
  cell
    .replace(/\([^)]*\)/g, '')
    .split(/[/,]/)
    .map((name) => name.trim())
    .filter((name) => /^[A-Z]\w+$/.test(name))
    .map(mutationOf);

/** What the tables of `docs/domain/aggregates.md` say, of several rows of one command the union. */
export const tablesOf = (page: string): Matrix => {
  const found = new Map<string, string[]>();
  for (const [commands = '', , , , who = ''] of rowsOf(page, 5))
    for (const command of commandsIn(commands.replace(/, (first|second) signature/, ''))) {
      const roles = [...(found.get(command) ?? []), ...who.split(/\W+/)];
      found.set(
        command,
        ROLES.filter((role) => roles.includes(role)),
      );
    }
  return found;
};

/** The page up to a heading. */
export const before = (heading: string, page: string): string => page.slice(0, page.indexOf(heading));
