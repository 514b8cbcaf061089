import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { AuditorRights, Caller, Views } from '@attestry/service-kit';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import type { ReportText, ReportTexts } from '../report-card/report-texts.js';
import { typeTwo } from '../report-text/example-reports.examples.js';
import { renderReport } from '../report-text/render.js';
import { canonicalJson } from '../shape/canonical-json.js';
import { sha256 } from '../shape/digest.js';
import { askedFor } from './report-file.js';
import { ReportFiles } from './report-files.js';

const { file, facts } = typeTwo();
const DOCUMENT = renderReport(file, facts);
const JSON_BYTES = canonicalJson(DOCUMENT);
const DIGEST = sha256(JSON_BYTES);
const ISSUED = { digest: DIGEST } as NonNullable<ReportDoc['issued']>;

const card = (change: Partial<ReportDoc> = {}): ReportDoc => ({
  ...{ id: 'rep-2', auditId: 'aud-1', engagementId: 'eng-1', state: 'CURRENT', draftDigest: 'd'.repeat(64) },
  issued: ISSUED,
  ...change,
});
const text = (change: Partial<ReportDoc> = {}, digestMatches = true): ReportText => ({
  ...{ card: card(change), document: DOCUMENT, json: JSON_BYTES, digest: DIGEST, digestMatches },
});
const caller = (...roles: Caller['actor']['roles'][number][]): Caller => ({
  actor: { kind: 'person', person: 'p-01', tenant: 'tidewater', roles },
  correlationId: 'c',
});

const filesOf = (answer: ReportText | undefined, seen: unknown[] = []): ReportFiles => {
  const texts = { of: (...asked: unknown[]) => (seen.push(asked), Promise.resolve(answer)) };
  const views = { one: () => Promise.resolve(answer?.card) };
  const rights = {
    beforeContent: ({ actor }: Caller, what: string, targets: readonly string[], named: object) => {
      if (!actor.roles.includes('AL')) return Promise.resolve(undefined);
      seen.push([what, targets, named]);
      return Promise.resolve({ engagements: [] });
    },
  };
  return new ReportFiles(
    views as unknown as Views,
    texts as unknown as ReportTexts,
    rights as unknown as AuditorRights,
  );
};
const get = (form: 'json' | 'md' | 'pdf', answer: ReportText | undefined = text()) =>
  filesOf(answer).of('rep-2', form, caller('TO'));

describe('a report as a file', () => {
  it('RPT-5 the digest of the issue is that of the bytes of the JSON, byte for byte', async () => {
    const { bytes = '', headers } = await get('json');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(DIGEST);
    expect(headers).toMatchObject({
      ...{ etag: `"${DIGEST}"`, 'x-report-digest': DIGEST, 'x-report-verified': 'true' },
      ...{ 'content-type': 'application/json; charset=utf-8', 'x-report-state': 'CURRENT' },
    });
  });

  it('each form has the digest of its own bytes, and names that of the JSON', async () => {
    for (const form of ['md', 'pdf'] as const) {
      const { bytes = '', headers } = await get(form);
      const hash = createHash('sha256').update(bytes).digest();
      expect(headers['etag']).toBe(`"${DIGEST}.${form}"`);
      expect(headers['repr-digest']).toBe(`sha-256=:${hash.toString('base64')}:`);
      expect(headers).toMatchObject({ 'x-report-digest': DIGEST, 'content-length': String(bytes.length) });
    }
  });

  it('RPT-4 a recalled or superseded report stays readable, its bytes unchanged, and says so beside them', async () => {
    const current = await get('json');
    const recalled = await get('json', text({ state: 'RECALLED' }));
    const superseded = await get('json', { ...text({ state: 'SUPERSEDED' }), replacedBy: 'rep-3' });
    expect([recalled.bytes, superseded.bytes]).toEqual([current.bytes, current.bytes]);
    expect(recalled.headers['x-report-state']).toBe('RECALLED');
    expect(superseded.headers).toMatchObject({
      'x-report-state': 'SUPERSEDED',
      link: '</reports/rep-3.json>; rel="successor-version"',
    });
  });

  it('is laid out once for who asks again, and not at all for who has it', async () => {
    const files = filesOf(text());
    const again = (held?: string) => files.of('rep-2', 'pdf', caller('TO'), held);
    const tag = `"${DIGEST}.pdf"`;
    expect(await again(tag)).toEqual({ headers: expect.objectContaining({ etag: tag, 'x-report-verified': 'true' }) });
    for (const held of [`W/${tag}`, `"other", ${tag}`, '*']) expect((await again(held)).bytes).toBeUndefined();
    expect((await again('"other"')).bytes).toBeInstanceOf(Buffer);
    expect((await again()).bytes).toBe((await again()).bytes);
  });

  it('control: a rendering that is not the one issued is told apart', async () => {
    expect((await get('json', text({}, false))).headers['x-report-verified']).toBe('false');
  });

  it('domain 3 for management, its auditors and the platform; nobody else, and for the organization from the issue on', async () => {
    for (const role of ['CO', 'RO', 'EM', 'PA', 'PO'] as const)
      await expect(filesOf(text()).of('rep-2', 'json', caller(role))).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' });
    await expect(filesOf(undefined).of('rep-9', 'json', caller('TO'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const seen: unknown[] = [];
    await filesOf(text(), seen).of('rep-2', 'json', caller('CM'));
    await filesOf(text(), seen).of('rep-2', 'json', caller('AL'));
    expect(seen).toMatchObject([
      ['rep-2', { tenant: 'tidewater' }, true],
      ['Report.content', ['reportId=rep-2', 'form=json'], { auditId: 'aud-1' }],
      ['rep-2', { tenant: 'tidewater', sight: { engagements: [] } }, false],
    ]);
  });

  it('is asked for by id and form', () => {
    expect(askedFor('rep-2.pdf')).toEqual({ reportId: 'rep-2', form: 'pdf' });
    expect(askedFor('rep.2.json')).toEqual({ reportId: 'rep.2', form: 'json' });
    for (const name of ['rep-2', 'rep-2.exe', '.pdf', 'rep-2.pdf.']) expect(askedFor(name)).toBeUndefined();
  });
});
