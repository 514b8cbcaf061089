import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '@attestry/client';
import { expectEqual } from '../platform/expect.js';
import type { Walk } from '../walk.js';

const FORMS = ['json', 'md', 'pdf'] as const;

/** Each form as the owner downloads it: the entity tag is the digest of its bytes, and the JSON is what was issued. */
export const writeReport = async ({ cast }: Walk, out: string, report: Report): Promise<void> => {
  const name = `report-${(report.type ?? '').toLowerCase().replace('_', '-')}`;
  for (const form of FORMS) {
    const { bytes, headers } = await cast.owner.download(`/reports/${encodeURIComponent(report.id)}.${form}`);
    const digest = createHash('sha256').update(bytes).digest('hex');
    expectEqual(`${name}.${form} entity tag`, headers.get('etag'), `"${digest}"`);
    expectEqual(`${name}.${form} is what was issued`, headers.get('x-report-verified'), 'true');
    if (form === 'json') expectEqual(`${name} digest`, digest, report.digest);
    await writeFile(join(out, `${name}.${form}`), bytes);
  }
};
