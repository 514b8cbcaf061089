import { unknownFact, view } from '@attestry/service-kit';
import type { MappingRole } from '@attestry/soc2';

interface Titled {
  readonly version: number;
  readonly title: string;
}

/** What a report prints of a control, and since when its design stood; keys are control ids. */
export interface ControlWordsDoc {
  readonly id: string;
  /** Titles by the version that brought them, in order. */
  readonly titles: readonly Titled[];
  /** Instants from which a changed design held. */
  readonly revisedFrom: readonly string[];
  readonly implementedFrom?: string;
  /** Role by criterion now. */
  readonly roles: Readonly<Record<string, MappingRole>>;
  /** The roles as they were frozen for an engagement's audit, by engagement. */
  readonly frozenRoles: Readonly<Record<string, Readonly<Record<string, MappingRole>>>>;
}

const earlierOf = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);

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
    const doc: ControlWordsDoc = known ?? { id, titles: [], revisedFrom: [], roles: {}, frozenRoles: {} };
    switch (fact.type) {
      case 'ControlDefined.v1':
        return { ...doc, titles: [{ version: 1, title: fact.data.title }] };
      case 'ControlRevised.v1': {
        const { version, title, effectiveFrom } = fact.data;
        const titles = title === undefined ? doc.titles : [...doc.titles, { version, title }];
        return { ...doc, titles, revisedFrom: [...doc.revisedFrom, effectiveFrom] };
      }
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

/** The title in force at a version. */
export const titleAt = (words: ControlWordsDoc | undefined, version: number): string =>
  words?.titles.findLast((one) => one.version <= version)?.title ?? '';

/** Role of a control for a criterion in an engagement's audit: as it was frozen; as it is while nothing is frozen. */
export const roleIn = (words: ControlWordsDoc | undefined, engagementId: string, criterion: string): MappingRole =>
  (words?.frozenRoles[engagementId] ?? words?.roles)?.[criterion] ?? 'PRIMARY';
