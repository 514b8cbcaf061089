import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Turns } from '@attestry/service-kit';
import { raced, racer, racingService } from '@attestry/testing/racing';
import { auditService } from '../audit.module.js';
import { BridgeFacts } from '../bridge-letter/bridge-facts.reader.js';
import { letterDrafted, typeTwo } from '../bridge-letter/bridge-letter.examples.js';
import type { LogSlice } from '../log-slice/log-slice.js';
import { SignBridgeLetter } from './sign-bridge-letter.command.js';
import { SignBridgeLetterHandler } from './sign-bridge-letter.handler.js';

const LETTERS = 6;
const now = '2026-09-15T10:00:00.000Z';
/** Readers wait for nothing here: what is proved is that the turns alone keep the rule. */
const noLog = { head: () => Promise.resolve('0:0') } as unknown as LogSlice;

describe('bridge letters that are signed at the same time', () => {
  let service: Awaited<ReturnType<typeof racingService>>;
  beforeEach(async () => {
    service = await racingService(auditService);
    await service.put('report-card', typeTwo());
    for (let n = 0; n < LETTERS; n += 1)
      await service.seed(`bridge-letter-acme-bl-${n}`, [letterDrafted({ letterId: `bl-${n}` })]);
  });
  afterEach(() => service.close());

  const sign = (turns: Turns) => {
    const facts = new BridgeFacts(service.views, noLog);
    const handler = new SignBridgeLetterHandler(service.streams, service.views, facts, turns);
    const letters = Array.from({ length: LETTERS }, (_, n) => ({ letterId: `bl-${n}` }));
    return raced(letters.map((input, n) => handler.execute(new SignBridgeLetter(input, { ...racer(n), now }))));
  };

  it('BRG-5 one of six is signed, the others find it in force', async () => {
    expect(await service.projecting(() => sign(service.turns))).toEqual({
      accepted: 1,
      codes: ['BRIDGE_ALREADY_ACTIVE'],
    });
  });

  it('control: without turns several are', async () => {
    expect((await sign(service.without)).accepted).toBeGreaterThan(1);
  });
});
