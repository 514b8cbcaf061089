import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@attestry/client';
import { expectEqual } from '../platform/expect.js';
import type { Walk } from '../walk.js';

const FORMS = ['json', 'md', 'pdf'] as const;

/** Each form as the owner downloads it: with the digest of its bytes, a tag of the document and form, and the JSON is what was issued. */
export const writeReport = async ({ cast }: Walk, out: string, report: Report): Promise<void> => {
  const name = `report-${(report.type ?? '').toLowerCase().replace('_', '-')}`;
  for (const form of FORMS) {
    const { bytes, headers } = await cast.owner.download(`/reports/${encodeURIComponent(report.id)}.${form}`);
    const repr = `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`;
    expectEqual(`${name}.${form} digest of its bytes`, headers.get('repr-digest'), repr);
    const tag = form === 'json' ? report.digest : `${report.digest ?? ''}.${form}`;
    expectEqual(`${name}.${form} entity tag`, headers.get('etag'), `"${tag ?? ''}"`);
    expectEqual(`${name}.${form} is what was issued`, headers.get('x-report-verified'), 'true');
    if (form === 'json') {
      const digest = createHash('sha256').update(bytes).digest('hex');
      expectEqual(`${name} digest`, digest, report.digest);
    }
    await writeFile(join(out, `${name}.${form}`), bytes);
  }
};
