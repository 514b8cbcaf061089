import type { Counts } from './facts.js';
import { totalOf } from './facts.js';

export interface StepLine {
  readonly journey: string;
  readonly step: number;
  readonly title: string;
  readonly entered: string;
  readonly left: string | undefined;
  readonly days: number;
  readonly facts: Counts;
}

/** What the walk did, for `journey.json` and the terminal. */
export interface Ledger {
  say(line: string): void;
  step(line: StepLine): void;
  note(key: string, value: unknown): void;
  readonly steps: readonly StepLine[];
  readonly notes: Readonly<Record<string, unknown>>;
}

const describe = ({ journey, step, title, entered, left, days, facts }: StepLine): string =>
  `  ${journey} step ${step}  ${title.padEnd(34)} ${entered} → ${left ?? 'now       '}  ${String(days).padStart(3)} days  ${String(totalOf(facts)).padStart(5)} facts`;

export const createLedger = (write: (text: string) => void): Ledger => {
  const steps: StepLine[] = [];
  const notes: Record<string, unknown> = {};
  return {
    steps,
    notes,
    say: (line) => write(`${line}\n`),
    step: (line) => {
      steps.push(line);
      write(`${describe(line)}\n`);
    },
    note: (key, value) => {
      notes[key] = value;
    },
  };
};
