/** What may be submitted as evidence (EVD-10). */
export interface FileLimits {
  /** Of one file. */
  readonly maxBytes: number;
  /** Of all files of an organization together. */
  readonly tenantBytes: number;
  /** Lower-case media types without parameters. */
  readonly mediaTypes: readonly string[];
}

const MIB = 1_048_576;

export const DEFAULT_LIMITS: FileLimits = {
  maxBytes: 100 * MIB,
  tenantBytes: 102_400 * MIB,
  mediaTypes: [
    'text/plain',
    'text/markdown',
    'text/csv',
    'application/json',
    'application/xml',
    'application/pdf',
    'application/zip',
    'image/png',
    'image/jpeg',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
};

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** Ending of a file's name for its media type; `bin` for one of an installation's own list. */
export const extensionOf = (mediaType: string): string => EXTENSIONS[mediaType] ?? 'bin';

/** The media type of a content-type header, without parameters. */
export const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
