import { spawn } from 'node:child_process';

/** From the root of the checkout, where both the driver and the specs run. */
const PROGRAM = 'test/redraw/Redraw.java';

export interface Redrawn {
  /** 0 when all agree, 1 when one differs, 2 when the file cannot be read. */
  readonly code: number;
  readonly output: string;
}

/** Has the other program draw everything in a file again. */
export const redraw = (file: string): Promise<Redrawn> =>
  new Promise((resolve, reject) => {
    const java = spawn('java', ['-XX:TieredStopAtLevel=1', PROGRAM, file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const read = (text: string) => void (output += text);
    java.stdout.setEncoding('utf8').on('data', read);
    java.stderr.setEncoding('utf8').on('data', read);
    java.once('error', reject);
    java.once('close', (code) => {
      if (/jdk\.compiler/.test(output))
        reject(new Error(`${PROGRAM} needs a JDK, not only a JRE: it is run as source.`));
      else resolve({ code: code ?? 2, output });
    });
  });
