import type { Step } from '@attestry/soc2';
import type { Fact, Listening } from './fact.js';
import { notePositions } from './positions.js';
import type { JourneyRecord } from './record.js';
import { isDone } from './record.js';
import type { Asked, JourneyState } from './state.js';
import { journeySteps } from './steps.js';

const PREPARATION: readonly Step[] = [1, 2, 3, 4, 5];

/** Facts after which the record reads otherwise, with how to tell that it says so already. */
const RECORDED: Readonly<Record<string, (record: JourneyRecord, step: Step) => boolean>> = {
  JourneyStarted: () => true,
  JourneyPaused: ({ state }) => state === 'PAUSED',
  JourneyResumed: ({ state }) => state === 'RUNNING',
  JourneyCompleted: ({ state }) => state === 'COMPLETED',
  StepEntered: ({ steps }, step) => steps[step].state !== 'NOT_ENTERED',
  StepExited: ({ steps }, step) => isDone(steps[step]),
  StepCarriedForward: ({ steps }, step) => steps[step].state === 'CARRIED',
  StepReopened: () => false,
  ReportTypeDecided: () => false,
  AsOfDateSet: () => false,
  ObservationPeriodSet: () => false,
  MonitoringPeriodLocked: ({ engagement }) => engagement.periodLocked,
  EngagementCompleted: () => false,
  EngagementWithdrawn: () => false,
};

const isKnown = ({ record, stale }: JourneyState, { type, step = 1 }: Fact): boolean =>
  record !== undefined && !stale && (RECORDED[type]?.(record, step as Step) ?? false);

const cannotChange = ({ service }: Fact, { waitsFor }: Asked): boolean =>
  service !== undefined && waitsFor !== undefined && !waitsFor.includes(service);

/** What was refused before may be accepted now: the gates that the fact may open are asked again, and everything else. */
const askAgain = (state: JourneyState, fact: Fact, engagementId: string): void => {
  const deaf = journeySteps.filter((one) => !one.listens(fact, engagementId)).map(({ step }) => `EXIT:${step}`);
  const kept = Object.entries(state.asked).filter(([key, asked]) => deaf.includes(key) || cannotChange(fact, asked));
  state.asked = Object.fromEntries(kept);
};

/** Takes note of a fact; true when it was news. What the journey did itself comes back as a fact and is none. */
export const hear = (state: JourneyState, fact: Fact, engagementId: string): boolean => {
  notePositions(state.positions, fact.seen);
  if (state.heard.has(fact.id)) return false;
  state.heard.add(fact.id);
  const structural = fact.engagementId === engagementId && fact.type in RECORDED;
  if (structural && isKnown(state, fact)) return false;
  if (structural) state.stale = true;
  askAgain(state, fact, engagementId);
  return true;
};

/** From step 6 on nothing before it opens again (JRN-4): only the journey's own facts matter. */
export const listening = ({ record, stale }: JourneyState): Listening =>
  record && !stale && PREPARATION.every((step) => isDone(record.steps[step])) ? 'OWN' : 'ANY';
