const later = (a: string, b: string): boolean => {
  const [ax = '0', ap = '0'] = a.split(':');
  const [bx = '0', bp = '0'] = b.split(':');
  return BigInt(ax) === BigInt(bx) ? BigInt(ap) > BigInt(bp) : BigInt(ax) > BigInt(bx);
};

/** The last position of each service that was written through clients sharing it. */
export class Seen {
  private readonly positions = new Map<string, string>();

  /** Notes `<service>:<tx>:<position>` as a command answered it. */
  note(position: string): void {
    const [service = '', ...rest] = position.split(':');
    const place = rest.join(':');
    const known = this.positions.get(service);
    if (known === undefined || later(place, known)) this.positions.set(service, place);
  }

  /** The header `read-after`; undefined when nothing was written yet. */
  header(): string | undefined {
    const parts = [...this.positions].map(([service, place]) => `${service}:${place}`);
    return parts.length === 0 ? undefined : parts.join(',');
  }
}
