import type { EventData, RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { Frequency, MappingRole } from '@attestry/soc2';
import { present } from '../shape/present.js';

/** What a control promised from one version on. */
export interface Wording {
  readonly version: number;
  readonly title: string;
  readonly text?: string;
  readonly frequency?: Frequency;
  /** Longest failing interval that is only an observation (4.6). */
  readonly toleranceHours?: number;
}

/** What a report prints of a control, and since when its design stood; keys are control ids. */
export interface ControlWordsDoc {
  readonly id: string;
  /** In order of their versions; a version that changed no word has none of its own. */
  readonly wordings: readonly Wording[];
  /** Instants from which a changed design held. */
  readonly revisedFrom: readonly string[];
  readonly implementedFrom?: string;
  /** Role by criterion now. */
  readonly roles: Readonly<Record<string, MappingRole>>;
  /** The roles as they were frozen for an engagement's audit, by engagement. */
  readonly frozenRoles: Readonly<Record<string, Readonly<Record<string, MappingRole>>>>;
}

const earlierOf = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

const defined = ({ title, text, frequency, toleranceHours }: EventData<'ControlDefined.v1'>): Wording => ({
  version: 1,
  title,
  ...present({ text, frequency, toleranceHours }),
});

const revised = (doc: ControlWordsDoc, { data }: RecordedOf<'ControlRevised.v1'>): ControlWordsDoc => {
  const { version, title, text, frequency, toleranceHours, effectiveFrom } = data;
  const changed = present({ title, text, frequency, toleranceHours });
  const before = doc.wordings.at(-1) ?? { title: '' };
  const wordings = Object.keys(changed).length === 0 ? [] : [{ ...before, ...changed, version }];
  return { ...doc, wordings: [...doc.wordings, ...wordings], revisedFrom: [...doc.revisedFrom, effectiveFrom] };
};

export const controlWords = view<ControlWordsDoc>()({
  name: 'control-words',
  on: [
    'ControlDefined.v1',
    'ControlRevised.v1',
    'ControlImplemented.v1',
    'ControlMapped.v1',
    'ControlUnmapped.v1',
    'ControlFrozen.v1',
  ],
  key: (fact) => fact.data.controlId,
  fold: (known, fact, id) => {
    // Promise and implementation are two streams: either may be the first to arrive.
    const doc: ControlWordsDoc = known ?? { id, wordings: [], revisedFrom: [], roles: {}, frozenRoles: {} };
    switch (fact.type) {
      case 'ControlDefined.v1':
        return { ...doc, wordings: [defined(fact.data)] };
      case 'ControlRevised.v1':
        return revised(doc, fact);
      case 'ControlImplemented.v1': {
        const implementedFrom = earlierOf(doc.implementedFrom, fact.effectiveAt);
        return implementedFrom === doc.implementedFrom ? doc : { ...doc, implementedFrom };
      }
      case 'ControlMapped.v1':
        return { ...doc, roles: { ...doc.roles, [fact.data.criterion]: fact.data.role } };
      case 'ControlUnmapped.v1': {
        const { [fact.data.criterion]: _, ...roles } = doc.roles;
        return { ...doc, roles };
      }
      case 'ControlFrozen.v1':
        return { ...doc, frozenRoles: { ...doc.frozenRoles, [fact.data.engagementId]: doc.roles } };
      default:
        return unknownFact(fact);
    }
  },
});

/** The promise in force at a version. */
export const wordingAt = (words: ControlWordsDoc | undefined, version: number): Wording | undefined =>
  words?.wordings.findLast((one) => one.version <= version);

/** Role of a control for a criterion in an engagement's audit: as it was frozen; as it is while nothing is frozen. */
export const roleIn = (words: ControlWordsDoc | undefined, engagementId: string, criterion: string): MappingRole =>
  (words?.frozenRoles[engagementId] ?? words?.roles)?.[criterion] ?? 'PRIMARY';
