import { Injectable } from '@nestjs/common';
import type { RecordedEvent } from '@attestry/event-store';
import type { At, DifferencePage, PageArgs } from '@attestry/service-kit';
import { Differences, notFound, refuseField, Views, windowOf } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { knownCollector } from '../known-collector/known-collector.projection.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { knownEvidence } from '../known-evidence/known-evidence.projection.js';
import { Standings } from '../readiness/standings.reader.js';

const ON = [...new Set<string>([...controlView.on, ...knownEvidence.on, ...knownCollector.on])];

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

/** How criteria stood at two instants, and the facts between them that concern the controls which serve them. */
@Injectable()
export class ReadinessDifference {
  constructor(
    private readonly views: Views,
    private readonly standings: Standings,
    private readonly differences: Differences,
  ) {}

  async of(id: string, page: PageArgs, at: At): Promise<DifferencePage> {
    const { engagementId, asOfB } = windowOf(id);
    if (engagementId === undefined) return refuseField('engagementId', 'is needed for criterionReadiness.');
    const engagement = await this.views.one(knownEngagement, engagementId, { ...at, asOf: asOfB });
    if (!engagement) throw notFound('engagement', engagementId);
    const codes = engagement.scope?.criteria ?? [];
    const compared = {
      on: ON,
      touched: (facts: readonly RecordedEvent[]) => this.touched(codes, facts, { ...at, asOf: asOfB }),
      at: (ids: readonly string[], instant: At) => this.standing(ids, instant),
      fold: () => (doc: object | undefined) => doc,
    };
    return this.differences.of(compared, id, page, at);
  }

  private async standing(codes: readonly string[], at: At): Promise<Map<string, object>> {
    const standings = await this.standings.of(codes, at, await this.standings.instants(at));
    return new Map(standings.map(({ code, ...standing }) => [code, standing]));
  }

  /** Facts by criterion: those that name a control which serves it, or evidence of such a control. */
  private async touched(
    codes: readonly string[],
    facts: readonly RecordedEvent[],
    at: At,
  ): Promise<Map<string, RecordedEvent[]>> {
    const controls = await this.views.all(controlView, at, {});
    const proofs = facts.flatMap(({ data }) => texts(data['evidenceId']));
    const evidence = await this.views.many(knownEvidence, [...new Set(proofs)], at);
    const concerned = (data: RecordedEvent['data']): string[] => [
      ...texts(data['controlId']),
      ...texts(data['controlIds']),
      ...texts(data['evidenceId']).flatMap((proof) => evidence.get(proof)?.controlIds ?? []),
    ];
    const named = facts.map((fact) => ({ fact, controls: new Set(concerned(fact.data)) }));
    return new Map(
      codes.map((code) => {
        const serving = controls.filter(({ mappings }) => mappings.some(({ criterion }) => criterion === code));
        const by = named.filter((one) => serving.some(({ id }) => one.controls.has(id)));
        return [code, by.map(({ fact }) => fact)];
      }),
    );
  }
}
