import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Step } from '@attestry/soc2';
import { lastDayOf } from '@attestry/soc2/calendar';
import type { Level } from '../journey/action.js';
import type { Answer } from '../journey/answer.js';
import type { FakePlatform } from './fake-platform.js';

interface Input {
  readonly commandId: string;
  readonly engagementId: string;
  readonly step: Step;
  readonly level: Level;
}

type Carry = (platform: FakePlatform, input: Input) => Promise<Answer>;

const callOf = ({ commandId: key, engagementId }: Input) => ({ tenant: 'acme', engagementId, key, seen: [] });

const MUTATIONS: Readonly<Record<string, Carry>> = {
  enterStep: (platform, input) => platform.enterStep(callOf(input), input.step),
  requestStepExit: (platform, input) => platform.requestStepExit(callOf(input), input.step),
  escalateJourney: (platform, input) => platform.escalateJourney(callOf(input), input.step, input.level),
  startJourney: (platform, input) => platform.startJourney(callOf(input)),
  completeJourney: (platform, input) => platform.completeJourney(callOf(input)),
};

const journeyOf = ({ record: { state, steps, engagement } }: FakePlatform) => {
  const { period, periodLocked, ...rest } = engagement;
  const dates = period && { periodStart: period.start, periodEnd: lastDayOf(period) };
  const monitoringPeriod = { state: periodLocked ? 'LOCKED' : 'OPEN' };
  return {
    state,
    steps: Object.entries(steps).map(([step, entry]) => ({ step: Number(step), ...entry })),
    engagement: { ...rest, ...dates, monitoringPeriod },
  };
};

const answerTo = async (platform: FakePlatform, query: string, variables: Record<string, unknown>): Promise<object> => {
  if (query.startsWith('query JourneyRecord')) {
    await platform.journeyRecord({ tenant: 'acme', engagementId: 'eng-1', seen: [] });
    return { data: { journey: journeyOf(platform) } };
  }
  const name = /c0: (\w+)/.exec(query)?.[1] ?? '';
  const answer = await MUTATIONS[name]?.(platform, variables['i0'] as Input);
  if (!answer) return { errors: [{ message: name, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
  if (!answer.accepted)
    return { errors: [{ message: answer.code, extensions: { code: answer.code, missing: answer.missing } }] };
  const { id, position } = answer;
  return { data: { c0: { id, stream: 'journey', revision: 1, position, events: [], repeated: false } } };
};

const bodyOf = async (request: IncomingMessage): Promise<{ query: string; variables: Record<string, unknown> }> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString()) as { query: string; variables: Record<string, unknown> };
};

/** A gateway in front of a fake platform, for workers in other processes. A caller that is gone changes nothing. */
export const startFakeGateway = async (platform: FakePlatform): Promise<{ url: string; server: Server }> => {
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then(({ query, variables }) => answerTo(platform, query, variables))
      .then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, server };
};
