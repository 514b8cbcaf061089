import { Injectable } from '@nestjs/common';
import type { QuestionKind } from '@attestry/contracts';
import { QUESTIONS } from '@attestry/contracts';
import type { At } from '@attestry/service-kit';
import { notFound, refuseField } from '@attestry/service-kit';
import { FactLog } from '../fact-log/fact-log.js';
import type { FactSource, LogFact } from '../fact-log/log-fact.js';
import { idKey } from '../fact-log/log-fact.js';
import { between } from './between.js';
import type { Subject } from './causes.js';
import { causesOf } from './causes.js';
import type { Edge, Graph, Limits } from './walk.js';
import { walkBack, walkOn } from './walk.js';

/** Something that is the case: its kind, and one or two ids that say of what. */
export interface AskedFact {
  readonly kind: QuestionKind;
  readonly id: string;
  readonly key?: string | null;
}

/** Where a walk begins: an event, or something that is the case. */
export interface Beginning {
  readonly eventId?: string | null;
  readonly fact?: AskedFact | null;
}

/** What was asked about and is no event; `open` when more made it so than was found. */
export interface AskedSubject {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly edges: readonly Edge[];
  readonly open: boolean;
}

/** A graph, and what was asked when that is no event itself. */
export interface Answered extends Graph {
  readonly subject?: AskedSubject;
}

const subjectOf = ({ kind, id, key }: AskedFact): Subject => {
  const { fields, rests } = QUESTIONS[kind];
  const values = [id, ...(key ? [key] : [])];
  if (values.length !== fields.length)
    return refuseField(
      'fact',
      `of kind ${kind} is asked by ${fields.join(' as id and ')}${fields[1] ? ' as key' : ' as id'}.`,
    );
  const data = Object.fromEntries(fields.map((field, index) => [field, values[index] ?? '']));
  return { id: [kind, ...values].join(':'), data, rests };
};

interface Begun {
  readonly facts: readonly LogFact[];
  readonly subject?: Answered['subject'];
}

/** Answers why something is so, and what came of it, over the facts of all services. */
@Injectable()
export class Reasons {
  constructor(private readonly log: FactLog) {}

  /** Back to commands, evidence and runs; with `since` only what lies between that earlier event and the beginning. */
  async why(beginning: Beginning, at: At, limits: Limits, since?: string | null): Promise<Answered> {
    const source = this.log.source(at);
    const { facts, subject } = await this.begin(source, beginning);
    if (!since) return { ...(await walkBack(source, facts, limits)), ...(subject ? { subject } : {}) };
    const later = only(facts, 'since');
    const earlier = await this.event(source, since);
    return between(await walkOn(source, [earlier], limits, later.recordedAt), later.id, 'LATER');
  }

  /** On to conclusions, opinion and report; with `until` only what lies between the beginning and that later event. */
  async consequences(beginning: Beginning, at: At, limits: Limits, until?: string | null): Promise<Answered> {
    const source = this.log.source(at);
    const { facts, subject } = await this.begin(source, beginning);
    const later = until ? await this.event(source, until) : undefined;
    const graph = await walkOn(source, facts, limits, later?.recordedAt);
    return { ...(later ? between(graph, later.id, 'EARLIER') : graph), ...(subject ? { subject } : {}) };
  }

  private async begin(source: FactSource, { eventId, fact }: Beginning): Promise<Begun> {
    if ((eventId ? 1 : 0) + (fact ? 1 : 0) !== 1) return refuseField('eventId', 'or fact is given, one of them.');
    if (eventId) return { facts: [await this.event(source, eventId)] };
    const asked = subjectOf(fact as AskedFact);
    const { causes, cut } = await causesOf(source, [asked]);
    if (causes.length === 0) throw notFound('recorded reason for', asked.id);
    const edges = causes.map(({ cause, reason }) => ({ from: cause.id, to: asked.id, reason }));
    const { kind } = fact as AskedFact;
    return { facts: causes.map(({ cause }) => cause), subject: { id: asked.id, kind, edges, open: cut.length > 0 } };
  }

  private async event(source: FactSource, id: string): Promise<LogFact> {
    const [found] = await source.find([{ key: idKey(id.toLowerCase()) }], 1);
    const [fact] = found?.facts ?? [];
    if (!fact) throw notFound('event', id);
    return fact;
  }
}

const only = (facts: readonly LogFact[], field: string): LogFact => {
  const [first, second] = facts;
  if (!first || second) return refuseField(field, 'goes with one event, or with something that one fact decided.');
  return first;
};
