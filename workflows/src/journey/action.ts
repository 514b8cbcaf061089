import type { Step } from '@attestry/soc2';
import type { Instant } from '@attestry/soc2/calendar';

export type Level = 'CM' | 'TO';

/** One thing that the journey does through the graph. */
export type Action =
  | { readonly do: 'READ' }
  | { readonly do: 'ENTER'; readonly step: Step }
  | { readonly do: 'EXIT'; readonly step: Step }
  | { readonly do: 'ESCALATE'; readonly step: Step; readonly level: Level }
  | { readonly do: 'LOCK_PERIOD' }
  | { readonly do: 'OPEN_SUCCESSOR' }
  | { readonly do: 'START_SUCCESSOR'; readonly engagementId: string }
  | { readonly do: 'COMPLETE' };

/** What comes next: an action, the re-audit, the end, or waiting for a fact or an instant. */
export type Next =
  Action | { readonly do: 'REAUDIT' } | { readonly do: 'END' } | { readonly do: 'WAIT'; readonly until?: Instant };

/** Names an action among those of a journey. */
export const keyOf = (action: Action): string =>
  [action.do, 'step' in action ? action.step : '', 'level' in action ? action.level : ''].filter(Boolean).join(':');
