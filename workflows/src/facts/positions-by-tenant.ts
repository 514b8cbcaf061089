import { notePositions, seenOf } from '../journey/positions.js';

/**
 * Where the logs stood when an organization was last heard of. A fact that nobody was told is part of it: whoever is
 * told the next one knows that the first was recorded too.
 */
export class PositionsByTenant {
  private readonly positions = new Map<string, Record<string, string>>();

  note(tenant: string, position: string): void {
    const known = this.positions.get(tenant) ?? {};
    notePositions(known, [position]);
    this.positions.set(tenant, known);
  }

  of(tenant: string): string[] {
    return seenOf(this.positions.get(tenant) ?? {});
  }
}
