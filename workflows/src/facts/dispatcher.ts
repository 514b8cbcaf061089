import type { Logger } from 'pino';
import type { Fact } from '../journey/fact.js';
import type { OpenJourneys } from './open-journeys.js';
import { PositionsByTenant } from './positions-by-tenant.js';
import type { Told } from './told.js';
import type { WorkflowPort } from './workflow-port.js';

/** Tells each event to the workflows that it concerns. */
export class Dispatcher {
  private readonly positions = new PositionsByTenant();
  /** Journeys that are being started: who is to be told another fact waits for it. */
  private readonly beginning = new Map<string, Promise<unknown>>();

  constructor(
    private readonly workflows: Pick<WorkflowPort, 'begin' | 'tell' | 'addToSweeper'>,
    private readonly open: OpenJourneys,
    private readonly log: Logger,
  ) {}

  /** Resolves when everyone concerned has heard it; rejects when somebody could not be reached. */
  async dispatch(event: Told): Promise<void> {
    const { concern, tenant } = event;
    if (concern.who === 'NOBODY') return;
    // Noted before anything else: whoever is told another fact from now on knows of this one.
    this.positions.note(tenant, event.position);
    switch (concern.who) {
      case 'SWEEPER':
        return this.workflows.addToSweeper(tenant, event.id);
      case 'NEW':
        this.open.forget(tenant);
        return this.begin(event, concern.engagementId);
      case 'ONE':
        return this.tell(event, concern.engagementId, this.factOf(event));
      case 'WAITING':
      case 'EVERY':
        return this.tellOpen(event);
    }
  }

  private factOf({ id, type, service, tenant, concern }: Told): Fact {
    const { engagementId, step } = { engagementId: undefined, step: undefined, ...concern };
    return {
      id,
      type,
      service,
      seen: this.positions.of(tenant),
      ...(engagementId === undefined ? {} : { engagementId }),
      ...(step === undefined ? {} : { step }),
    };
  }

  private async begin(event: Told, engagementId: string): Promise<void> {
    const key = `${event.tenant}/${engagementId}`;
    const started = this.workflows.begin(event.tenant, engagementId, this.factOf(event));
    this.beginning.set(key, started);
    const heard = await started.finally(() => this.beginning.delete(key));
    if (heard === 'GONE') this.log.info({ event: event.id, engagementId }, 'the journey is over already');
  }

  private async tell(event: Told, engagementId: string, fact: Fact): Promise<void> {
    const { tenant, id, type } = event;
    await this.beginning.get(`${tenant}/${engagementId}`)?.catch(() => undefined);
    const heard = await this.workflows.tell(tenant, engagementId, fact);
    if (heard === 'GONE') this.log.debug({ event: id, type, tenant, engagementId }, 'no journey to tell');
    await this.open.note(tenant, engagementId, heard);
  }

  private async tellOpen(event: Told): Promise<void> {
    const fact = this.factOf(event);
    const open = await this.open.of(event.tenant, fact.seen);
    const all = event.concern.who === 'EVERY';
    const wanting = [...open].filter(([, listening]) => all || listening === 'ANY');
    await Promise.all(wanting.map(([engagementId]) => this.tell(event, engagementId, fact)));
  }
}
