import { createHash } from 'node:crypto';
import type { ReportText } from '../report-card/report-texts.js';

export const FORMS = ['json', 'md', 'pdf'] as const;
export type ReportForm = (typeof FORMS)[number];

const MEDIA_TYPES: Readonly<Record<ReportForm, string>> = {
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pdf: 'application/pdf',
};

/** `<report id>.<form>`, as it stands in the path; undefined for anything else. */
export const askedFor = (name: string): { readonly reportId: string; readonly form: ReportForm } | undefined => {
  const dot = name.lastIndexOf('.');
  const form = FORMS.find((one) => one === name.slice(dot + 1));
  return form && dot > 0 ? { reportId: name.slice(0, dot), form } : undefined;
};

export const reportPath = (reportId: string, form: ReportForm): string =>
  `/reports/${encodeURIComponent(reportId)}.${form}`;

/** What a reader needs to know that is not in the bytes: how the report stands now, and whether it is the one that was issued. */
const standing = ({ card, digestMatches, replacedBy }: ReportText, form: ReportForm): Record<string, string> => ({
  'x-report-state': card.state,
  ...(card.issued ? { 'x-report-digest': card.issued.digest } : {}),
  ...(digestMatches === undefined ? {} : { 'x-report-verified': String(digestMatches) }),
  ...(replacedBy ? { link: `<${reportPath(replacedBy, form)}>; rel="successor-version"` } : {}),
});

/** The document's digest and the form: the same document gives the same bytes (RPT-5), so they are named before they are laid out. */
const tagOf = ({ digest }: ReportText, form: ReportForm): string =>
  form === 'json' ? `"${digest}"` : `"${digest}.${form}"`;

/** Whether an `If-None-Match` names the tag: one of a list, or any. */
export const isHeld = (held: string | undefined, tag: string): boolean =>
  (held ?? '').split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim()));

/** Headers of a form, whether or not its bytes are sent. */
export const headersOf = (text: ReportText, form: ReportForm): Record<string, string> & { readonly etag: string } => {
  const name = `report-${text.card.id.replaceAll(/[^A-Za-z0-9._-]/g, '_')}.${form}`;
  return {
    'content-type': MEDIA_TYPES[form],
    'content-disposition': `attachment; filename="${name}"`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    etag: tagOf(text, form),
    ...standing(text, form),
  };
};

/** Headers of bytes that are sent: their length and, for any checking client, their digest (RFC 9530). */
export const headersOfBytes = (bytes: Buffer): Record<string, string> => ({
  'content-length': String(bytes.length),
  'repr-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
});
