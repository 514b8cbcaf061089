/** What the graph said to a command. A broken rule is a normal answer: `code` names it, `missing` the parts of a gate. */
export type Answer =
  | { readonly accepted: true; readonly id: string; readonly position: string }
  | {
      readonly accepted: false;
      readonly code: string;
      readonly missing: readonly string[];
      /** What exists already, where that is the reason. */
      readonly id?: string;
    };
