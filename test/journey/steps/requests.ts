import type { Order } from '@attestry/client';
import { PEOPLE } from '../platform/cast.js';
import type { Walk } from '../walk.js';
import { atOnce } from '../walk.js';
import type { Controls } from './controls.js';

/** Something the auditors ask for. */
export interface Asked {
  readonly requestId: string;
  readonly kind: 'INITIAL' | 'FOLLOW_UP' | 'QUESTION';
  readonly code: string;
  readonly parentId?: string;
}

/** Requests of one kind about controls in turn, each with an id of its own in its audit. */
export const requestsOf = (
  auditId: string,
  kind: Asked['kind'],
  codes: readonly string[],
  parents: readonly Asked[] = [],
): Asked[] =>
  codes.map((code, index) => ({
    ...{ requestId: `${auditId}-${kind.toLowerCase().replace('_', '-')}-${index + 1}`, kind, code },
    ...(parents[index] ? { parentId: parents[index].requestId } : {}),
  }));

export const raise = async (walk: Walk, auditId: string, controls: Controls, asked: readonly Asked[]) => {
  await atOnce(
    walk.cast.auditor,
    asked.map(({ requestId, kind, code, parentId }): Order => ({
      name: 'raiseRequest',
      input: {
        ...{ requestId, auditId, kind, controlId: controls.get(code)?.controlId ?? '' },
        ...(parentId ? { parentId } : {}),
        text: kind === 'QUESTION' ? `Who stands in for the owner of ${code}?` : `Show how ${code} works.`,
      },
    })),
  );
  await walk.settle();
  await atOnce(
    walk.cast.compliance,
    asked.map(({ requestId }): Order => ({
      name: 'assignRequest',
      input: { requestId, assigneeRef: PEOPLE.compliance.person },
    })),
  );
};

const PROOFS = `query Proofs { controls(first: 100) { edges { node { code evidence { id } } } } }`;

/** Newest accepted evidence of each control, by its code. */
const newestProofs = async ({ cast }: Walk): Promise<ReadonlyMap<string, string>> => {
  const { controls } = await cast.compliance.query<{
    controls: { edges: { node: { code: string; evidence: { id: string }[] } }[] };
  }>(PROOFS);
  return new Map(
    controls.edges.flatMap(({ node: { code, evidence } }) => (evidence[0] ? [[code, evidence[0].id]] : [])),
  );
};

/** The compliance manager answers with proof that is there; a question with words. */
export const answer = async (walk: Walk, asked: readonly Asked[]): Promise<void> => {
  const proofs = await newestProofs(walk);
  await atOnce(
    walk.cast.compliance,
    asked.map(({ requestId, kind, code }): Order => ({
      name: 'answerRequest',
      input:
        kind === 'QUESTION'
          ? { requestId, evidenceIds: [], note: 'The deputy of the audit team.' }
          : { requestId, evidenceIds: [proofs.get(code) ?? ''] },
    })),
  );
};

export const acceptAnswers = ({ cast }: Walk, asked: readonly Asked[]) =>
  atOnce(
    cast.auditor,
    asked.map(({ requestId }): Order => ({ name: 'acceptAnswer', input: { requestId } })),
  );

export const cancel = ({ cast }: Walk, asked: readonly Asked[]) =>
  atOnce(
    cast.auditor,
    asked.map(({ requestId }): Order => ({
      name: 'cancelRequest',
      input: { requestId, reason: 'Another request shows the same.' },
    })),
  );

const REQUESTS = `query Requests($id: ID!) { requests(auditId: $id, first: 100) { edges { node { id kind state late } } } }`;

interface Request {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly late?: string;
}

/** Requests of an audit by kind and by state. */
export const requestCounts = async ({ cast }: Walk, auditId: string) => {
  const { requests } = await cast.lead.query<{ requests: { edges: { node: Request }[] } }>(REQUESTS, { id: auditId });
  const all = requests.edges.map(({ node }) => node);
  const count = (field: 'kind' | 'state', ...values: string[]): string =>
    values.map((value) => all.filter((one) => one[field] === value).length).join(', ');
  return { all: all.length, count, late: all.filter(({ late }) => late) };
};
