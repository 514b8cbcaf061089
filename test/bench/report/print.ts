import type { Spread } from '../measure/spread.js';
import { isMet, type ArmFigures, type Goal, type Report } from './report.js';

const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(value >= 10 ? 1 : 2);

const range = ({ min, max }: Spread): string => `${short(min)}–${short(max)}`;

const HEADINGS = [
  'arm',
  'events/s',
  '(min–max)',
  'client µs',
  'server µs',
  'client MB',
  'server MB',
  'p50 ms',
  'p99 ms',
];

const rowOf = (arm: ArmFigures): string[] => [
  arm.name,
  short(arm.eventsPerSecond.median),
  range(arm.eventsPerSecond),
  short(arm.clientCpu),
  arm.serverCpu === undefined ? '–' : short(arm.serverCpu),
  short(arm.clientMemory),
  arm.serverMemory === undefined ? '–' : short(arm.serverMemory),
  arm.latency ? short(arm.latency.p50) : '',
  arm.latency ? short(arm.latency.p99) : '',
];

const table = (rows: readonly string[][]): string[] => {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
};

const limit = ({ least, most, unit = '' }: Goal): string => {
  if (least !== undefined && most !== undefined) return `${least}–${most}${unit}`;
  return least === undefined ? `at most ${most}${unit}` : `at least ${least}${unit}`;
};

const goalLine = (goal: Goal): string => {
  const figure = `${short(goal.is)}${goal.unit ?? ''}${goal.spread ? ` (${range(goal.spread)})` : ''}`;
  if (goal.least === undefined && goal.most === undefined) return `  ${goal.what}: ${figure}`;
  return `  ${isMet(goal) ? 'met   ' : 'MISSED'} ${goal.what}: ${figure}, wanted ${limit(goal)}`;
};

const selfLine = (goal: Goal): string =>
  isMet(goal)
    ? `  ${goal.what}: ${short(goal.is)}${goal.spread ? ` (${range(goal.spread)})` : ''}`
    : `  VOID: ${goal.what} gives ${goal.is.toFixed(3)}, not ${limit(goal)}. The machine was too busy: run it again.`;

/** A report for people. */
export const printed = (report: Report): string =>
  [
    '',
    `${report.benchmark}${report.quick ? ' (quick)' : ''}: ${Object.entries(report.workload)
      .map(([name, value]) => `${name} ${typeof value === 'number' ? value.toLocaleString('en-US') : value}`)
      .join(', ')}`,
    ...table([HEADINGS, ...report.arms.map(rowOf)]).map((line) => `  ${line}`),
    selfLine(report.selfCheck),
    ...report.goals.map(goalLine),
    report.sameEnd.equal
      ? '  All arms ended alike.'
      : `  NOT COMPARABLE: the arms ended differently: ${JSON.stringify(report.sameEnd.states)}`,
    ...report.notes.map((note) => `  ${note}`),
    '',
  ].join('\n');
