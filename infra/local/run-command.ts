import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly identity?: { readonly uid?: number | undefined; readonly gid?: number | undefined };
  readonly onOutput?: (text: string) => void;
}

/** Runs a program to its end and returns what it wrote (both streams, in order of arrival). */
export const runCommand = (
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> =>
  new Promise((resolve, reject) => {
    const { uid, gid } = options.identity ?? {};
    const identity = uid === undefined || gid === undefined ? {} : { uid, gid };
    const env = { ...process.env, ...options.env };
    const child = spawn(command, args, {
      ...identity,
      ...(options.cwd ? { cwd: options.cwd } : {}),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    let output = '';
    const keep = (data: Buffer) => {
      output += data.toString();
      options.onOutput?.(data.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve({ code: code ?? 1, output });
    });
  });

/** Where a program is found on the PATH, or nothing. */
export const which = async (program: string): Promise<string | undefined> => {
  const found = await runCommand('sh', ['-c', `command -v ${program}`]).catch(() => undefined);
  return found?.code === 0 ? found.output.trim() : undefined;
};
