import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';

/** An accepted piece of evidence, and what was told of its end. */
export interface Proof {
  readonly evidenceId: string;
  readonly expiringFrom: string;
  readonly freshUntil: string;
  readonly told: 'NOTHING' | 'EXPIRING' | 'EXPIRED';
}

/** What a control rests on; keys are control ids. */
export interface ControlFreshness {
  readonly id: string;
  /** What stays fresh longest comes first: the control rests on it, and on the next one when it is superseded. */
  readonly proofs: readonly Proof[];
  /** When the next notice of the first is due; absent when it has had both. */
  readonly dueAt?: string;
}

/** Proofs of one control that are remembered: as many of the longest can be superseded before an older one is forgotten. */
const MOST = 20;

/** The next notice of a proof; undefined when it has had both. */
export const noticeOf = ({ told, expiringFrom, freshUntil }: Proof) => {
  if (told === 'NOTHING') return { kind: 'MARK_EXPIRING', dueAt: expiringFrom } as const;
  return told === 'EXPIRING' ? ({ kind: 'MARK_EXPIRED', dueAt: freshUntil } as const) : undefined;
};

/** Of equally long ones the latest was put in front. Of those that ended, only the last to end can be what the control rests on. */
const remembered = (proofs: readonly Proof[], now: string): readonly Proof[] => {
  const longest = proofs.toSorted((a, b) => b.freshUntil.localeCompare(a.freshUntil)).slice(0, MOST);
  const ended = longest.findIndex(({ freshUntil }) => freshUntil <= now);
  return ended < 0 ? longest : longest.slice(0, ended + 1);
};

type Ageing = RecordedOf<
  'EvidenceAccepted.v1' | 'EvidenceSuperseded.v1' | 'EvidenceExpiring.v1' | 'EvidenceExpired.v1'
>;

const changed = (proofs: readonly Proof[], fact: Ageing): readonly Proof[] => {
  const { evidenceId } = fact.data;
  const others = proofs.filter((proof) => proof.evidenceId !== evidenceId);
  switch (fact.type) {
    case 'EvidenceAccepted.v1': {
      const { freshUntil, expiringFrom = freshUntil } = fact.data;
      return [{ evidenceId, expiringFrom, freshUntil, told: 'NOTHING' }, ...others];
    }
    case 'EvidenceSuperseded.v1':
      return others;
    default: {
      const told = fact.type === 'EvidenceExpired.v1' ? 'EXPIRED' : 'EXPIRING';
      return proofs.map((proof) => (proof.evidenceId === evidenceId ? { ...proof, told } : proof));
    }
  }
};

/**
 * Each control by the next notice of the piece that it rests on (domain 4.5): one that stays fresh shorter than another gives
 * none. A piece whose acceptance does not name its controls, as those from before they were named, is not known here and gives none.
 */
export const controlFreshness = view<ControlFreshness>()({
  name: 'control-freshness',
  on: ['EvidenceAccepted.v1', 'EvidenceSuperseded.v1', 'EvidenceExpiring.v1', 'EvidenceExpired.v1'],
  key: (fact) => fact.data.controlIds,
  fold: (doc, fact, id) => {
    const proofs = remembered(changed(doc?.proofs ?? [], fact), fact.effectiveAt);
    const [first] = proofs;
    if (!first) return undefined;
    const dueAt = noticeOf(first)?.dueAt;
    return { id, proofs, ...(dueAt === undefined ? {} : { dueAt }) };
  },
});
