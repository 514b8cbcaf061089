import type { Change, Version } from './fold-page.js';

/** A fact as a document hears of it. */
export interface Told {
  readonly validFrom: string;
  readonly recordedAt: string;
  readonly ordinal: string;
  readonly fold: (doc: object | undefined) => object | undefined;
}

/** Recorded time never runs backwards inside a document. */
const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);

/**
 * One document along valid time: at each instant from which it says something else, the version last recorded. A fact changes
 * the version of the instant from which it holds and every later one. Facts mostly hold from when they are recorded: then that
 * is the last version alone.
 */
export class Line {
  private readonly line: Version[];
  private readonly versions: Version[] = [];
  private readonly beside: Version[] = [];

  constructor(
    private readonly before: Version | undefined,
    earlier: readonly Version[],
  ) {
    this.line = before ? [...earlier, before] : [...earlier];
  }

  /** The document as all facts so far say, those of later valid times among them. */
  get doc(): object | undefined {
    return this.line.at(-1)?.doc;
  }

  get changed(): boolean {
    return this.versions.length + this.beside.length > 0;
  }

  change(): Pick<Change, 'before' | 'versions' | 'beside'> {
    return { before: this.before, versions: this.versions, beside: this.beside };
  }

  tell(told: Told): void {
    const place = this.line.findLastIndex(({ validFrom }) => validFrom <= told.validFrom);
    const base = this.line[place];
    for (let index = place + 1; index < this.line.length; index += 1) {
      const version = this.after(this.line[index], told, this.line[index]?.validFrom);
      if (version) this.put(version, index, 1);
    }
    const version = this.after(base, told, told.validFrom);
    if (!version) return;
    if (base?.validFrom === told.validFrom) this.put(version, place, 1);
    else this.put(version, place + 1, 0);
  }

  private after(base: Version | undefined, told: Told, validFrom = told.validFrom): Version | undefined {
    const doc = told.fold(base?.doc);
    if (doc === base?.doc) return undefined;
    const ordinal = base?.doc ? base.ordinal : told.ordinal;
    return { validFrom, recordedFrom: later(base?.recordedFrom, told.recordedAt), ordinal, doc };
  }

  private put(version: Version, index: number, instead: number): void {
    this.line.splice(index, instead, version);
    (index === this.line.length - 1 ? this.versions : this.beside).push(version);
  }
}
