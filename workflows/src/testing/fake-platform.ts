import type { Step } from '@attestry/soc2';
import type { Call, JourneyActivities, Reading } from '../activities/journey-activities.js';
import type { SweepActivities } from '../activities/sweep-activities.js';
import type { Answer } from '../journey/answer.js';
import type { JourneyRecord, StepEntry } from '../journey/record.js';

const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;
const untouched: StepEntry = { state: 'NOT_ENTERED', escalated: [] };

export const recordAt = (
  states: Partial<Record<Step, StepEntry['state']>>,
  change: Partial<JourneyRecord['engagement']> = {},
  enteredAt = new Date(0).toISOString(),
): JourneyRecord => ({
  state: 'RUNNING',
  engagement: { state: 'OPEN', periodLocked: false, ...change },
  steps: Object.fromEntries(
    STEPS.map((step) => [step, states[step] ? { state: states[step], enteredAt, escalated: [] } : untouched]),
  ) as unknown as JourneyRecord['steps'],
});

/** Steps before one, all left. */
export const leftBefore = (step: Step): Partial<Record<Step, StepEntry['state']>> =>
  Object.fromEntries(STEPS.filter((one) => one < step).map((one) => [one, 'EXITED']));

const refused = (code: string, missing: readonly string[] = []): Answer => ({ accepted: false, code, missing });

/** The engagement service in the worker's memory: it keeps the record, opens gates when told to, and counts. */
export class FakePlatform implements JourneyActivities, SweepActivities {
  /** Gates that hold. */
  readonly open = new Set<Step>();
  /** Parts that a gate which does not hold is missing. */
  missing: readonly string[] = ['PART'];
  /** Codes with which a command is refused, by its name. */
  readonly refusals = new Map<string, string>();
  /** Commands as they came, for example `enterStep 2`. */
  readonly calls: string[] = [];
  /** Effects: what changed something, once a command id. */
  readonly effects: string[] = [];
  /** What the last question had to know. */
  lastSeen: readonly string[] = [];
  readonly swept: string[] = [];
  /** Awaited before an answer is given. */
  before: (call: string) => Promise<void> = () => Promise.resolve();
  private readonly answers = new Map<string, Answer>();
  private position = 0;

  constructor(
    public record: JourneyRecord,
    private readonly now: () => Promise<string>,
  ) {}

  async journeyRecord({ seen }: Reading): Promise<JourneyRecord> {
    this.lastSeen = seen;
    this.calls.push('journeyRecord');
    await this.before('journeyRecord');
    return this.record;
  }

  enterStep(call: Call, step: Step): Promise<Answer> {
    return this.answer(call, `enterStep ${step}`, () => this.set(step, { state: 'ENTERED', escalated: [] }));
  }

  requestStepExit(call: Call, step: Step): Promise<Answer> {
    return this.answer(call, `requestStepExit ${step}`, () =>
      this.open.has(step)
        ? this.set(step, { ...this.record.steps[step], state: 'EXITED' })
        : refused('GATE_NOT_MET', this.missing),
    );
  }

  escalateJourney(call: Call, step: Step, level: string): Promise<Answer> {
    const entry = this.record.steps[step];
    return this.answer(call, `escalateJourney ${step} ${level}`, () =>
      this.set(step, { ...entry, escalated: [...entry.escalated, level] }, false),
    );
  }

  lockMonitoringPeriod(call: Call): Promise<Answer> {
    return this.answer(call, 'lockMonitoringPeriod', () => {
      this.record = { ...this.record, engagement: { ...this.record.engagement, periodLocked: true } };
    });
  }

  openSuccessor(call: Call): Promise<Answer> {
    return this.answer(call, 'openSuccessor', () => undefined, 'eng-2');
  }

  startJourney(call: Call): Promise<Answer> {
    return this.answer(call, `startJourney ${call.engagementId}`, () => undefined);
  }

  completeJourney(call: Call): Promise<Answer> {
    return this.answer(call, 'completeJourney', () => {
      this.record = { ...this.record, state: 'COMPLETED' };
    });
  }

  async sweepTenant(tenant: string, until: string): Promise<{ done: number; refused: number }> {
    await this.before(`sweepTenant ${tenant}`);
    this.swept.push(`${tenant} ${until}`);
    return { done: 0, refused: 0 };
  }

  /** Sweeps of several, as they came. */
  readonly together: number[] = [];
  /** How many of them the time suffices for. */
  inTime = Infinity;

  async sweepTenants(tenants: readonly string[], until: string): Promise<readonly string[]> {
    this.together.push(tenants.length);
    const tries = tenants.slice(0, this.inTime).map((tenant) =>
      this.sweepTenant(tenant, until).then(
        () => [],
        () => [tenant],
      ),
    );
    return [...(await Promise.all(tries)).flat(), ...tenants.slice(this.inTime)];
  }

  private async set(step: Step, entry: StepEntry, anew = true): Promise<void> {
    const enteredAt = anew && entry.state === 'ENTERED' ? await this.now() : entry.enteredAt;
    const changed = { ...entry, ...(enteredAt === undefined ? {} : { enteredAt }) };
    this.record = { ...this.record, steps: { ...this.record.steps, [step]: changed } };
  }

  /** The same command id is answered once more and changes nothing. */
  private async answer(
    { key, seen }: Call,
    name: string,
    effect: () => Answer | Promise<void> | void,
    id = 'eng-1',
  ): Promise<Answer> {
    this.calls.push(name);
    this.lastSeen = seen;
    await this.before(name);
    const known = this.answers.get(key);
    if (known) return known;
    const refusal = this.refusals.get(name);
    if (refusal) return refused(refusal);
    const answer = await effect();
    if (answer) return answer;
    const accepted: Answer = { accepted: true, id, position: `engagement:1:${(this.position += 1)}` };
    this.answers.set(key, accepted);
    this.effects.push(`${name} ${await this.now()}`);
    return accepted;
  }
}

const NAMES = [
  'journeyRecord',
  'enterStep',
  'requestStepExit',
  'escalateJourney',
  'lockMonitoringPeriod',
  'openSuccessor',
  'startJourney',
  'completeJourney',
  'sweepTenant',
  'sweepTenants',
] as const;

/** Its methods as a worker wants them: each a function of its own. */
export const activitiesOf = (platform: FakePlatform): JourneyActivities & SweepActivities =>
  Object.fromEntries(
    NAMES.map((name) => [name, (platform[name] as () => unknown).bind(platform)]),
  ) as unknown as JourneyActivities & SweepActivities;
