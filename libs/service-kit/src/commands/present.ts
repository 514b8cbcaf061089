type Present<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** Optional fields of an event are absent, never undefined or null as GraphQL hands them over. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as Present<T>;
