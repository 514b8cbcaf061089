import { describe, expect, it } from '@jest/globals';
import type { RawEvent } from '@attestry/event-store';
import { fromMessage, UnreadableMessage } from './from-message.js';
import { paddedPosition, plainPosition } from './order-text.js';
import { toMessage } from './to-message.js';

const event: RawEvent = {
  id: '0f4a7f0e-7a0b-5b1e-8a50-1c3f1d6a9b11',
  tenant: 'acme',
  stream: 'evidence-acme-7',
  revision: 42,
  position: '771:903',
  type: 'EvidenceAccepted.v1',
  data: '{ "b":1,  "a" : "é\\u0000" }',
  meta: JSON.stringify({
    actor: 'p-02',
    role: 'CM',
    commandId: 'c-1',
    correlationId: 'c-0',
    causationId: 'c-1',
    command: 'AcceptEvidence',
    ruleSet: 1,
  }),
  recordedAt: '2026-03-01T10:00:00.123456Z',
  effectiveAt: '2026-02-28T00:00:00Z',
  validTo: '2027-02-28T00:00:00Z',
};

const travelled = (raw: RawEvent) => {
  const { key, value, headers } = toMessage(raw, 'evidence');
  return { offset: '0', key: Buffer.from(key), value: Buffer.from(value), headers };
};

describe('CloudEvents in binary mode', () => {
  it('names its attributes as the standard does', () => {
    const { key, headers } = toMessage(event, 'evidence');
    expect(key).toBe('acme/evidence-acme-7');
    expect(headers).toEqual({
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_type: 'com.attestry.evidence.EvidenceAccepted.v1',
      ce_source: 'urn:attestry:evidence:evidence-acme-7',
      ce_subject: 'evidence-acme-7',
      ce_time: '2026-02-28T00:00:00Z',
      ce_recordedtime: '2026-03-01T10:00:00.123456Z',
      ce_validto: '2027-02-28T00:00:00Z',
      ce_tenant: 'acme',
      ce_sequence: '0000000042',
      ce_position: '00000000000000000771:00000000000000000903',
      ce_partitionkey: 'acme/evidence-acme-7',
      ce_authtype: 'user',
      ce_authid: 'p-02',
      ce_role: 'CM',
      ce_correlationid: 'c-0',
      ce_causationid: 'c-1',
      ce_commandid: 'c-1',
      ce_command: 'AcceptEvidence',
      ce_ruleset: '1',
      'content-type': 'application/json',
    });
    for (const name of Object.keys(headers).filter((header) => header.startsWith('ce_')))
      expect(name).toMatch(/^ce_[a-z0-9]{1,20}$/);
  });

  it('comes back as it was, the payload byte for byte', () => {
    const { meta, data, ...rest } = event;
    expect(fromMessage(travelled(event))).toEqual({
      ...rest,
      source: 'evidence',
      dataText: data,
      meta: JSON.parse(meta) as unknown,
    });
  });

  it('orders positions as text the way the log orders them', () => {
    const inOrder = ['0:0', '9:10', '10:2', '10:11', '771:903', '18446744073709551615:9223372036854775807'];
    expect(inOrder.map(paddedPosition).sort()).toEqual(inOrder.map(paddedPosition));
    expect(inOrder.map(paddedPosition).map(plainPosition)).toEqual(inOrder);
  });

  it.each(['ce_id', 'ce_type', 'ce_tenant', 'ce_subject', 'ce_sequence', 'ce_position', 'ce_time', 'ce_authid'])(
    'is refused without %s',
    (name) => {
      const { [name]: _, ...headers } = travelled(event).headers;
      expect(() => fromMessage({ ...travelled(event), headers })).toThrow(UnreadableMessage);
    },
  );

  it.each([
    ['ce_id', 'x'],
    ['ce_type', 'com.other.evidence.EvidenceAccepted.v1'],
    ['ce_sequence', '-1'],
    ['ce_position', '9'],
    ['ce_recordedtime', 'yesterday'],
    ['ce_specversion', '0.3'],
  ])('is refused with %s = %s', (name, text) => {
    const message = travelled(event);
    expect(() => fromMessage({ ...message, headers: { ...message.headers, [name]: text } })).toThrow(UnreadableMessage);
  });

  it('is refused without a payload', () => {
    expect(() => fromMessage({ ...travelled(event), value: null })).toThrow(UnreadableMessage);
  });
});
