/** A draw as it is published: what a stranger needs to do it again (domain 4.7). */
export interface PublishedDraw {
  /** Code of the control. */
  readonly control: string;
  readonly auditId: string;
  readonly testId: string;
  readonly count: number;
  readonly digest: string;
  /** SHA-256 of the nonce, recorded before the items were seen. */
  readonly nonceCommitment: string;
  /** In any order; `occurredAt` as RFC 3339 UTC. */
  readonly items: readonly { readonly key: string; readonly occurredAt: string }[];
  /** Absent where nothing was there to draw from. */
  readonly sample?: {
    readonly nonce: string;
    readonly seed: string;
    /** Row of the table of sizes and risk, for example `PER_OCCURRENCE:BASE`. */
    readonly sizeRule: string;
    readonly n: number;
    readonly drawn: readonly string[];
    readonly extension: readonly string[];
    readonly replacements: readonly { readonly removed: string; readonly added: string }[];
  };
}

const HEADER = `# Draws of samples, to be done again by anyone: docs/how-to/redraw-a-sample.md.
# A line is a name, a tab and a value; an item's value is its key, a tab and when it occurred. A draw begins with "draw".`;

type Line = readonly [name: string, ...values: (string | number)[]];

const sampleLines = (sample: NonNullable<PublishedDraw['sample']>): Line[] => {
  const [rule = '', risk = ''] = sample.sizeRule.split(':');
  return [
    ['nonce', sample.nonce],
    ['seed', sample.seed],
    ['rule', rule],
    ['risk', risk],
    ['size', sample.n],
    ...sample.drawn.map((key): Line => ['sample', key]),
    ...sample.extension.map((key): Line => ['extension', key]),
    ...sample.replacements.map(({ removed, added }): Line => ['replacement', removed, added]),
  ];
};

const linesOf = ({
  control,
  auditId,
  testId,
  count,
  digest,
  nonceCommitment,
  items,
  sample,
}: PublishedDraw): Line[] => [
  ['draw', control],
  ['audit', auditId],
  ['test', testId],
  ['count', count],
  ['digest', digest],
  ['commitment', nonceCommitment],
  ...items.map(({ key, occurredAt }): Line => ['item', key, `${occurredAt.slice(0, 19)}Z`]),
  ...(sample ? sampleLines(sample) : []),
];

/** `draws.tsv`: plain text, so that a program in any language reads it without a library. */
export const drawFile = (draws: readonly PublishedDraw[]): string =>
  [HEADER, ...draws.flatMap(linesOf).map((line) => line.join('\t'))].join('\n') + '\n';
