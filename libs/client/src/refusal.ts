export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string } & Readonly<Record<string, unknown>>;
}

export interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLProblem[];
}

const nameOf = (alias: string | number | undefined, query: string): string => {
  const name = String(alias ?? '');
  return new RegExp(`\b${name}: (\w+)`).exec(query)?.[1] ?? name;
};

/** The platform said no. `code` is stable; `details` say which rule and what is missing. */
export class Refusal extends Error {
  private constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(message);
    this.name = 'Refusal';
  }

  static of({ message, path, extensions }: GraphQLProblem, query: string): Refusal {
    const { code = 'INTERNAL_SERVER_ERROR', ...details } = extensions ?? {};
    const what = nameOf(path?.[0], query);
    return new Refusal(code, `${what ? `${what}: ` : ''}${message} [${code}]`, details);
  }
}
