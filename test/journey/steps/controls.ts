import type { Order, ProposedControl } from '@attestry/client';
import { plusDays } from '../platform/business-clock.js';
import type { PersonName } from '../platform/cast.js';
import { PEOPLE } from '../platform/cast.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';

/** Who owns controls. */
const OWNERS = ['engineering', 'people', 'support'] as const;

/** A control of the sample organization: its template, its id here, and who owns it. */
export interface WalkControl {
  readonly code: string;
  readonly controlId: string;
  readonly frequency: string;
  readonly criteria: readonly string[];
  readonly owner: Extract<PersonName, (typeof OWNERS)[number]>;
  readonly kind: string;
  /** Days that a proof speaks for; where absent, settings speak for the time until their next review. */
  readonly reviewDays?: number;
}

/** Controls by code. */
export type Controls = ReadonlyMap<string, WalkControl>;

type Template = Omit<WalkControl, 'controlId'>;

const ENGINEERING_ROLES = ['engineering', 'platform', 'security', 'it'];

const PROPOSAL = `query Proposal($id: ID!) { controlProposal(engagementId: $id) { stage controls { because template { code ownerRole frequency criteria { code } evidenceKinds } } open { code } } }`;

/** The stage-appropriate controls that the platform proposes for the scope. */
export const proposedTemplates = async ({ cast }: Walk, engagementId: string): Promise<Template[]> => {
  const answer = await cast.compliance.query<{ controlProposal: { controls: ProposedControl[] } }>(PROPOSAL, {
    id: engagementId,
  });
  return answer.controlProposal.controls.map(({ template }) => ({
    code: template.code,
    frequency: template.frequency,
    criteria: template.criteria.map(({ code }) => code),
    owner: ENGINEERING_ROLES.includes(template.ownerRole.toLowerCase()) ? 'engineering' : 'people',
    kind: template.evidenceKinds[0] ?? 'control_test_results',
  }));
};

/** Takes controls from the library, each with its owner. */
export const adopt = async ({ cast }: Walk, templates: readonly Template[]): Promise<WalkControl[]> => {
  const orders = templates.map(({ code, owner }): Order => ({
    name: 'adoptControl',
    input: { templateId: code, ownerRef: PEOPLE[owner].person },
  }));
  const recorded = await inOrder(cast.compliance, orders);
  return templates.map((template, index) => ({ ...template, controlId: recorded[index]?.id ?? '' }));
};

export const approveDesigns = ({ cast }: Walk, controls: readonly WalkControl[]) =>
  inOrder(
    cast.compliance,
    controls.map(({ controlId }): Order => ({ name: 'approveControlDesign', input: { controlId } })),
  );

/** Lets each owner send the orders for their own controls. */
export const byOwner = async (
  { cast }: Walk,
  controls: readonly WalkControl[],
  orders: (control: WalkControl) => Order[],
): Promise<void> => {
  for (const owner of OWNERS)
    await inOrder(cast[owner], controls.filter((control) => control.owner === owner).flatMap(orders));
};

/** Proof of a setting that runs more often than people look speaks for the time until the next review. */
const LONG_RUNNING = ['CONTINUOUS', 'DAILY', 'WEEKLY', 'MONTHLY'];
const REVIEW_DAYS = 95;

const daysShown = ({ frequency, reviewDays }: WalkControl): number =>
  reviewDays ?? (LONG_RUNNING.includes(frequency) ? REVIEW_DAYS : 0);

/** Fewer than the gateway lets an organization send at a time. */
const FILES_AT_A_TIME = 3;

/** Uploads what a control owner shows, as a file, and names it by its digest. */
const evidenceOf = async ({ cast }: Walk, control: WalkControl, now: Date, about: string): Promise<Order> => {
  const shown = `${control.code}: ${about}, seen on ${now.toISOString()}`;
  const digest = await cast[control.owner].upload(Buffer.from(shown), 'text/plain');
  return {
    name: 'submitEvidence',
    input: {
      controlIds: [control.controlId],
      kind: control.kind,
      digest,
      validFrom: now.toISOString(),
      validTo: plusDays(now, daysShown(control)).toISOString(),
    },
  };
};

/** Owners submit proof for their controls and the compliance manager accepts it; gives the evidence id by control id. */
export const prove = async (
  walk: Walk,
  controls: readonly WalkControl[],
  about: string,
): Promise<ReadonlyMap<string, string>> => {
  const now = await walk.clock.now();
  const proofs = new Map<string, string>();
  for (const owner of OWNERS) {
    const own = controls.filter((control) => control.owner === owner);
    const orders: Order[] = [];
    for (let from = 0; from < own.length; from += FILES_AT_A_TIME) {
      const some = own.slice(from, from + FILES_AT_A_TIME);
      orders.push(...(await Promise.all(some.map((control) => evidenceOf(walk, control, now, about)))));
    }
    const recorded = await inOrder(walk.cast[owner], orders);
    recorded.forEach(({ id }, index) => proofs.set(own[index]?.controlId ?? '', id));
  }
  await inOrder(
    walk.cast.compliance,
    [...proofs.values()].map((evidenceId): Order => ({ name: 'acceptEvidence', input: { evidenceId } })),
  );
  return proofs;
};

/** Work on controls of approved design begins. */
export const begin = (walk: Walk, controls: readonly WalkControl[]): Promise<void> =>
  byOwner(walk, controls, ({ controlId }) => [
    { name: 'planImplementation', input: { controlId } },
    { name: 'startImplementation', input: { controlId } },
  ]);

/** Owners declare what they built, with the proof given. */
export const declare = (
  walk: Walk,
  controls: readonly WalkControl[],
  proofs: ReadonlyMap<string, string>,
): Promise<void> =>
  byOwner(walk, controls, ({ controlId }) => [
    { name: 'declareImplemented', input: { controlId, evidenceIds: [proofs.get(controlId) ?? ''] } },
  ]);

/** From approved design to declared implementation, with the proof given. */
export const implement = async (
  walk: Walk,
  controls: readonly WalkControl[],
  proofs: ReadonlyMap<string, string>,
): Promise<void> => {
  await begin(walk, controls);
  await walk.settle();
  await declare(walk, controls, proofs);
};
