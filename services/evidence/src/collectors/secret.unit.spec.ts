import { describe, expect, it } from '@jest/globals';
import { looksLikeSecret, requireReference } from './secret.js';

const code = (act: () => void): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('COL-2 secrets go by reference', () => {
  it.each(['none', 'ci-scanner', 'vault/team/scanner-key'])('%s is a reference', (reference) =>
    expect(code(() => requireReference(reference))).toBeUndefined(),
  );
  it.each([
    `ghp_${'a1'.repeat(18)}`,
    'AKIAIOSFODNN7EXAMPLE',
    'd41d8cd98f00b204e9800998ecf8427e',
    'postgres://app:secret@host/db',
    'two words',
    '',
  ])('%s is not', (secret) => expect(code(() => requireReference(secret))).toBe('SECRET_IN_PAYLOAD'));

  it.each(['password=hunter22', '-----BEGIN PRIVATE KEY-----', 'https://user:pass@host/'])(
    '%s is one in words',
    (text) => expect(looksLikeSecret(text)).toBe(true),
  );
  it.each(['TLS 1.3 on 4 of 4 hosts', 'password_encryption scram-sha-256', 'sha256:' + 'a'.repeat(64)])(
    '%s is none',
    (text) => expect(looksLikeSecret(text)).toBe(false),
  );
});
