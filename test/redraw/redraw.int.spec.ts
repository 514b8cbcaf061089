import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DRAW_VECTORS, itemsOf } from '@attestry/soc2/worked-example';
import type { PublishedDraw } from './draw-file.js';
import { drawFile } from './draw-file.js';
import { redraw } from './redraw.js';

const published: readonly PublishedDraw[] = DRAW_VECTORS.map((vector) => {
  const items = itemsOf(vector);
  const { control, auditId, testId, nonceCommitment, populationDigest: digest, nonce, seed } = vector;
  const { sample: drawn, extension } = vector;
  const sample = { nonce, seed, sizeRule: 'PER_OCCURRENCE:BASE', n: drawn.length, drawn, extension, replacements: [] };
  return { control, auditId, testId, count: items.length, digest, nonceCommitment, items, sample };
});
const TEXT = drawFile(published);

describe('the program that draws samples again', () => {
  let folder: string;
  beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'attestry-redraw-'))));
  afterAll(() => rm(folder, { recursive: true }));

  const redrawn = async (text: string) => {
    const file = join(folder, 'draws.tsv');
    await writeFile(file, text);
    return redraw(file);
  };

  it('SMP-3 SMP-4 finds the vectors of the worked example to the byte, ranks included', async () => {
    const { code, output } = await redrawn(TEXT);
    const page = await readFile('docs/domain/worked-example.md', 'utf8');
    expect([code, output.trimEnd().split('\n').at(-1)]).toEqual([0, '2 draws, 0 differ']);
    const hex = output.match(/[0-9a-f]{64}/g) ?? [];
    expect(hex).toHaveLength(6);
    hex.forEach((value) => expect(page).toContain(value));
    expect(output).toContain(`first LVR-001 ${DRAW_VECTORS[0]?.first.rank}`);
    expect(output).toContain(`first CHG-0240 ${DRAW_VECTORS[1]?.first.rank}`);
  });

  it('draws from items in whatever order, knows a replaced item and a population that held nothing', async () => {
    const [first] = published;
    if (!first?.sample) throw new Error('no vector');
    const turned = published.map((draw) => ({ ...draw, items: draw.items.toReversed() }));
    const replacements = [{ removed: 'LVR-002', added: 'LVR-006' }];
    const replaced = { ...first, sample: { ...first.sample, extension: [], replacements } };
    const digest = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    const nothing = { control: 'TF-00', auditId: 'a', testId: 't', count: 0, items: [], nonceCommitment: '', digest };
    const { code, output } = await redrawn(drawFile([...turned, replaced, nothing]));
    expect([code, output]).toEqual([0, expect.stringContaining('agrees   TF-00  N 0  no sample was drawn')]);
    expect(output).toContain('4 draws, 0 differ');
  });

  const CHANGED: readonly (readonly [what: string, from: string, to: string, told: string])[] = [
    ['an item', 'item\tLVR-004', 'item\tLVR-014', 'population digest is published as'],
    ['when it occurred', '2026-04-10T17:00:00Z', '2026-04-10T17:00:01Z', 'population digest is published as'],
    ['an item left out', 'item\tLVR-004\t2026-04-10T17:00:00Z\n', '', 'count of items is published as 6, found 5'],
    ['the nonce', 'nonce-TF-13-1', 'nonce-TF-13-2', 'commitment is published as'],
    ['the commitment', 'commitment\t83', 'commitment\t84', 'commitment is published as'],
    ['the audit', 'aud-tf-2026', 'aud-tf-2025', 'seed is published as'],
    ['the seed', 'seed\t9e', 'seed\t9f', 'seed is published as'],
    ['the order', 'sample\tLVR-001\nsample\tLVR-005', 'sample\tLVR-005\nsample\tLVR-001', 'sample is published as'],
    ['an item of the sample', 'sample\tLVR-003', 'sample\tLVR-007', 'sample is published as'],
    ['the extension', 'extension\tLVR-006', 'extension\tLVR-016', 'extension is published as'],
    ['the size', 'size\t5', 'size\t4', 'size is published as 4, found 5'],
    ['fewer than the rule asks for', 'size\t5\nsample\tLVR-001', 'size\t4', 'size is 4, the rule asks for 5'],
  ];

  it('control: tells each published byte that was changed, and leaves the others alone', async () => {
    const [first, second] = published.map((draw) => drawFile([draw]));
    const texts = CHANGED.map(([what, from, to]) => {
      const changed = first?.replace(from, to).replace('draw\tTF-13', `draw\t${what}`);
      expect([what, first?.includes(from)]).toEqual([what, true]);
      return changed;
    });
    const { code, output } = await redrawn([...texts, second].join(''));
    const lines = output.split('\n');
    CHANGED.forEach(([what, , , told], index) => {
      expect(lines[index]).toMatch(new RegExp(`^DIFFERS  ${what}  `));
      expect(lines[index]).toContain(told);
    });
    expect(lines.slice(CHANGED.length, -1)).toEqual([
      expect.stringMatching(/^agrees   TF-26/),
      `${CHANGED.length + 1} draws, ${CHANGED.length} differ`,
    ]);
    expect(code).toBe(1);
  });

  it('control: refuses what is no such file', async () => {
    expect(await redrawn('draw\tTF-13\nnonsense\tx')).toMatchObject({ code: 2 });
  });
});
