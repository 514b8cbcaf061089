import type { Streams } from '@attestry/service-kit';
import type { AuditFirmState } from './audit-firm.js';
import { auditFirm } from './audit-firm.js';
import { PLATFORM } from './platform.js';

/** Firms straight from their streams: a choice must not miss that a licence has just lapsed. */
export const firmRecords = async (streams: Streams, ids: readonly string[]): Promise<Map<string, AuditFirmState>> => {
  const records = [...new Set(ids)].map(async (id): Promise<[string, AuditFirmState]> => [
    id,
    await streams.state(auditFirm, PLATFORM, id),
  ]);
  return new Map(await Promise.all(records));
};
