import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.js';
import { isMet, type Report } from './report.js';

const FOLDER = join('out', 'bench');

/** Writes a report for programs; returns where. */
export const writeReport = async (report: Report, machine: Machine): Promise<string> => {
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `${report.benchmark}.json`);
  const goals = report.goals.map((goal) => ({ ...goal, met: isMet(goal) }));
  const whole = { at: new Date().toISOString(), machine, void: !isMet(report.selfCheck), ...report, goals };
  await writeFile(file, `${JSON.stringify(whole, null, 2)}\n`);
  return file;
};
