import { describe, expect, it } from '@jest/globals';
import { typeTwo } from './example-reports.examples.js';
import { reportMarkdown } from './markdown.js';
import { renderReport, reportDigest } from './render.js';

const { file: FILE, facts: FACTS } = typeTwo();

describe('report as Markdown', () => {
  it('reads as five sections with their tables, and names the digest of its JSON', () => {
    const text = reportMarkdown(renderReport(FILE, FACTS), reportDigest(FILE, FACTS));
    expect(text.match(/^## [1-5]\. /gm)).toHaveLength(5);
    expect(text.match(/^### 3\.[1-9] /gm)).toHaveLength(9);
    expect(text.match(/^#### TF-\d\d /gm)).toHaveLength(31);
    expect(text).toContain('- Opinion: **Qualified**');
    expect(text).toContain('CC6.3 is met because TF-14 compensates.');
    expect(text).toContain('| TF-16 | 2026-03-10 02:00 UTC | 2026-03-10 08:00 UTC |');
    expect(text).toContain(`- Digest of its JSON: ${reportDigest(FILE, FACTS)}`);
    expect(text).toContain('not the report text of the audit firm');
  });

  it('no text breaks out of its line, cell or quotation', () => {
    const observed = 'One line\n## Another heading | cell <script>';
    const exceptions = FILE.exceptions.map((one) => ({ ...one, observed }));
    const description = {
      version: 1,
      digest: 'b'.repeat(64),
      content: JSON.stringify({ SERVICES: 'Forms.\n# Not ours' }),
      cuecs: [],
    };
    const text = reportMarkdown(renderReport({ ...FILE, exceptions, description }, FACTS), '');
    expect(text).toContain('- Observed: One line \\#\\# Another heading \\| cell \\<script\\>');
    expect(text).toContain('> Forms.\n> \\# Not ours');
    expect(text).not.toMatch(/^#+ (Another|Not)/m);
  });
});
