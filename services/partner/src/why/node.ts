import type { LogFact } from '../fact-log/log-fact.js';
import type { Shown } from '../fact-log/shown-facts.js';
import type { PageNode } from './page.js';
import type { NodeKind } from './why.type.js';
import type { WhyNode } from './why.type.js';

const KINDS: Readonly<Partial<Record<string, NodeKind>>> = {
  'EvidenceSubmitted.v1': 'EVIDENCE',
  'CollectorRunCompleted.v1': 'RUN',
};

/** Id of the aggregate, which ends the name of its stream. */
export const subjectIdOf = ({ stream, tenant }: Pick<LogFact, 'stream' | 'tenant'>): string => {
  const between = `-${tenant}-`;
  const at = stream.indexOf(between);
  return at < 0 ? stream : stream.slice(at + between.length);
};

const eventNode = (fact: LogFact, depth: number, open: boolean, shown: Shown | undefined): WhyNode => {
  const { id, type, service, stream, revision, position, recordedAt, effectiveAt, validTo, meta } = fact;
  return {
    id,
    kind: KINDS[type] ?? 'EVENT',
    name: type,
    depth,
    subjectId: subjectIdOf(fact),
    service,
    stream,
    revision,
    position,
    recordedAt,
    effectiveAt,
    ...(validTo === undefined ? {} : { validTo }),
    role: meta.role,
    ...shown,
    open,
  };
};

const commandNode = ({ meta, service, recordedAt }: LogFact, depth: number, shown: Shown | undefined): WhyNode => ({
  id: meta.commandId,
  kind: 'COMMAND',
  name: meta.command ?? 'command',
  depth,
  service,
  recordedAt,
  role: meta.role,
  ...(shown ? { actor: shown.actor } : {}),
  open: false,
});

/** A node as a reader sees it. */
export const nodeOf = (node: PageNode, shown: Shown | undefined): WhyNode => {
  switch (node.is) {
    case 'EVENT':
      return eventNode(node.fact, node.depth, node.open, shown);
    case 'COMMAND':
      return commandNode(node.fact, node.depth, shown);
    case 'FACT':
      return { id: node.id, kind: 'FACT', name: node.kind, depth: 0, open: node.open };
  }
};
