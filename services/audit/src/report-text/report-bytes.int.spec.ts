import { beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { typeOne, typeTwo } from './example-reports.examples.js';
import type { ReportFacts } from './render.js';
import { renderReport } from './render.js';
import { reportMarkdown } from './markdown.js';
import { reportPdf } from './pdf.js';
import { canonicalJson } from '../shape/canonical-json.js';

const run = promisify(execFile);
const built = new URL('../../dist/report-text/', import.meta.url);

/** Runs in a process of its own, from what was built: facts in, digests of the three forms out, and how the day is called there. */
const CHILD = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  const [, folder, facts] = process.argv;
  const load = (name) => import(new URL(name, folder));
  const [{ renderReport }, { reportMarkdown }, { reportPdf }] = await Promise.all(['render.js', 'markdown.js', 'pdf.js'].map(load));
  const { canonicalJson } = await load('../shape/canonical-json.js');
  const maps = (_, value) => (value?.asMap ? new Map(value.asMap) : value);
  const { file, known } = JSON.parse(readFileSync(facts, 'utf8'), maps);
  const report = renderReport(file, known);
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const digest = hash(canonicalJson(report));
  const noon = new Date('2026-08-21T12:00:00Z');
  process.stdout.write(JSON.stringify({
    digests: [digest, hash(reportMarkdown(report, digest)), hash(await reportPdf(report, digest))],
    local: noon.toLocaleString() + ' ' + noon.getTimezoneOffset() + ' ' + Intl.DateTimeFormat().resolvedOptions().locale,
  }));
`;

interface Printed {
  readonly digests: readonly string[];
  readonly local: string;
}

const PLACES = [
  { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'da_DK.UTF-8', LANG: 'da_DK.UTF-8' },
];

const asMaps = (_: string, value: unknown): unknown => (value instanceof Map ? { asMap: [...value] } : value);

const printedIn = async (place: object, file: object, known: ReportFacts): Promise<Printed> => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const facts = join(folder, 'facts.json');
  writeFileSync(facts, JSON.stringify({ file, known }, asMaps));
  try {
    const options = { env: { PATH: process.env['PATH'] ?? '', ...place } };
    const script = ['--input-type=module', '--eval', CHILD, built.href, facts];
    const { stdout } = await run(process.execPath, script, options);
    return JSON.parse(stdout) as Printed;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const hash = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

beforeAll(() => {
  if (!existsSync(new URL('pdf.js', built))) throw new Error('Build first: npm run build.');
});

describe('bytes of a report', () => {
  it.each([
    ['Type 1', typeOne()],
    ['Type 2', typeTwo()],
  ])(
    'RPT-5 %s: two processes in two time zones and languages give the same JSON, Markdown and PDF',
    async (_, example) => {
      const { file, facts } = example;
      const [first, second] = await Promise.all(PLACES.map((place) => printedIn(place, file, facts)));
      const report = renderReport(file, facts);
      const digest = hash(canonicalJson(report));
      const here = [digest, hash(reportMarkdown(report, digest)), hash(await reportPdf(report, digest))];
      expect(first?.digests).toEqual(here);
      expect(second?.digests).toEqual(here);
      // Control: the two processes do differ in what the bytes could have taken from them.
      expect(first?.local).not.toBe(second?.local);
    },
    60_000,
  );

  it('RPT-5 control: one fact more gives other bytes in all three forms', async () => {
    const { file, facts } = typeTwo();
    const [place = {}] = PLACES;
    const [as, changed] = await Promise.all([
      printedIn(place, file, facts),
      printedIn(place, { ...file, stretches: new Map() }, facts),
    ]);
    as.digests.forEach((digest, form) => expect(changed.digests[form]).not.toBe(digest));
  }, 60_000);
});
