import type { EventMeta, RawEvent } from '@attestry/event-store';
import type { OutgoingMessage } from '../kafka/kafka-port.js';
import { recordKey } from '../topics.js';
import { paddedPosition, paddedRevision } from './order-text.js';

/** `com.attestry.<service>.<Event>.v1` */
export const cloudEventType = (service: string, type: string): string => `com.attestry.${service}.${type}`;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes are `ce_` headers, the value is the stored payload text untouched.
 * `source` names one stream, so `sequence` (the revision) orders what shares a source; `position` orders the whole log.
 */
export const toMessage = (event: RawEvent, service: string): OutgoingMessage => {
  const key = recordKey(event.tenant, event.stream);
  const meta = JSON.parse(event.meta) as EventMeta;
  return {
    key,
    value: event.data,
    headers: {
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_type: cloudEventType(service, event.type),
      ce_source: `urn:attestry:${service}:${encodeURIComponent(event.stream)}`,
      ce_subject: event.stream,
      ce_time: event.effectiveAt,
      ce_recordedtime: event.recordedAt,
      ...(event.validTo === undefined ? {} : { ce_validto: event.validTo }),
      ce_tenant: event.tenant,
      ce_sequence: paddedRevision(event.revision),
      ce_position: paddedPosition(event.position),
      ce_partitionkey: key,
      ...actorHeaders(meta),
      'content-type': 'application/json',
    },
  };
};

/** `authtype` keeps to the words of the CloudEvents auth extension; the role of our domain stands beside it. */
const actorHeaders = (meta: EventMeta): Record<string, string> => ({
  ce_authtype: meta.role === 'SYS' ? 'system' : 'user',
  ce_authid: meta.actor,
  ce_role: meta.role,
  ce_correlationid: meta.correlationId,
  ce_causationid: meta.causationId,
  ce_commandid: meta.commandId,
  ...(meta.command === undefined ? {} : { ce_command: meta.command }),
  ...(meta.ruleSet === undefined ? {} : { ce_ruleset: String(meta.ruleSet) }),
});
