/** The house numbers: what the code a reader enjoys has in common, measured in its lines. */
export const limits = { fileMedian: 50, fileP90: 150, fileCap: 300, functionP90: 25 } as const;

export interface FileSize {
  readonly path: string;
  readonly lines: number;
  readonly isSpec: boolean;
}

export interface FunctionSize {
  readonly path: string;
  readonly name: string;
  /** From the opening to the closing brace. */
  readonly lines: number;
}

export interface Sizes {
  readonly files: readonly FileSize[];
  readonly functions: readonly FunctionSize[];
}

/** The value below or at which the share of the values lies; 0 of nothing. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
};
