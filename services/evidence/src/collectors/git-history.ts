import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Found, Observation, Source } from './collect.js';
import { found, SourceUnavailable } from './collect.js';

const run = promisify(execFile);
const MAX_CHANGES = 2_000;
const SHORTEST_REASON = 10;

/** One recorded change; who made it stays out: people are not evidence of a change. */
export interface Change {
  readonly commit: string;
  readonly at: string;
  readonly subject: string;
}

/** Changes of the checkout's history up to `now`, newest first. */
export const readHistory = async ({ root, now }: Source): Promise<Change[]> => {
  try {
    const { stdout } = await run(
      'git',
      ['-C', root, 'log', `--max-count=${MAX_CHANGES}`, `--until=${now}`, '--format=%H%x09%cI%x09%s'],
      { maxBuffer: 16_777_216 },
    );
    return stdout.split('\n').filter(Boolean).map(changeOf);
  } catch {
    throw new SourceUnavailable('UNREACHABLE', 'There is no git history to look at in this checkout.');
  }
};

const changeOf = (line: string): Change => {
  const [commit = '', at = '', ...subject] = line.split('\t');
  return { commit, at, subject: subject.join('\t') };
};

export const judgeHistory = (changes: readonly Change[]): Observation[] => {
  const silent = changes.filter(({ subject }) => subject.trim().length < SHORTEST_REASON);
  return [
    {
      check: 'changes-are-recorded',
      control: 'CHG-03',
      passed: changes.length > 0,
      observed: `${changes.length} changes`,
    },
    {
      check: 'changes-say-why',
      control: 'CHG-02',
      passed: silent.length === 0,
      observed: `${silent.length} without a reason`,
    },
  ];
};

export const collectGitHistory = async (source: Source): Promise<Found> => {
  const changes = await readHistory(source);
  return found(changes.length, judgeHistory(changes), JSON.stringify(changes));
};
