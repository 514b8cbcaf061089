import type { Inflict } from './fault-door.js';
import type { Moment, Planned } from './plan.js';

/** Counts the moments of a walk and lets happen what is planned for them. */
export class Schedule {
  private step = 0;
  private readonly counts = new Map<Moment['at'], number>();
  private readonly underWay: Promise<void>[] = [];
  private readonly left: Planned[];

  constructor(
    private readonly steps: readonly string[],
    plan: readonly Planned[],
    private readonly inflict: Inflict,
    private readonly say: (line: string) => void,
  ) {
    this.left = [...plan];
  }

  /** The walk goes on meanwhile: a fault meets it in the middle of what it does. */
  moment(at: Moment['at']): void {
    const nth = (this.counts.get(at) ?? 0) + 1;
    this.counts.set(at, nth);
    const during = this.steps[this.step];
    for (const fault of this.left.filter((one) => one.during === during && one.at === at && one.nth === nth)) {
      this.left.splice(this.left.indexOf(fault), 1);
      this.say(`    ${during} ${at} ${nth}: ${fault.by} ${fault.process}, ${fault.seconds} s`);
      this.underWay.push(this.inflict(fault));
    }
  }

  /** A plan that was not carried out proves nothing. */
  nextStep(): void {
    const missed = this.left.filter(({ during }) => during === this.steps[this.step]);
    if (missed.length > 0) throw new Error(`These faults never happened: ${JSON.stringify(missed)}`);
    this.step += 1;
    this.counts.clear();
  }

  /** Until what was ended has been started again; true when there was something. */
  async over(): Promise<boolean> {
    const waited = await Promise.all(this.underWay.splice(0));
    return waited.length > 0;
  }

  requireDone(): void {
    if (this.left.length > 0) throw new Error(`These faults never happened: ${JSON.stringify(this.left)}`);
  }
}
