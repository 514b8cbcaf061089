import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.js';
import type { Report } from './report.js';

const FOLDER = join('out', 'bench');

/** Writes a report for programs; returns where. */
export const writeReport = async (report: Report, machine: Machine): Promise<string> => {
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `${report.benchmark}.json`);
  await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, ...report }, null, 2)}\n`);
  return file;
};
