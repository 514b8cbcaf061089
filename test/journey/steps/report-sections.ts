import type { Report } from '@attestry/client';

/** The parts of a report's JSON that are looked at here. */
export interface ReportText {
  readonly sections: readonly [
    { readonly section: string; readonly opinion: { readonly kind: string; readonly criteria: readonly string[] } },
    { readonly section: string; readonly signatoryRef: string },
    {
      readonly section: string;
      readonly version: number;
      readonly parts: readonly { readonly part: string; readonly text?: string }[];
      readonly cuecs: readonly unknown[];
      readonly subservices: readonly {
        readonly method?: string;
        readonly controls: readonly string[];
        readonly csocs: readonly unknown[];
      }[];
    },
    {
      readonly section: string;
      readonly counts: Readonly<
        Record<'criteria' | 'controls' | 'links' | 'tests' | 'items' | 'deviations' | 'observations', number>
      >;
      readonly controls: readonly {
        readonly code: string;
        readonly observations: readonly unknown[];
        readonly tests: readonly {
          readonly cleared?: readonly { readonly itemKey: string }[];
          readonly limits?: readonly { readonly itemKey: string }[];
        }[];
      }[];
    },
    { readonly section: string; readonly responses: readonly unknown[] },
  ];
}

/** The five sections of a report, from its JSON. */
export const sectionsOf = ({ json }: Report): ReportText['sections'] =>
  (JSON.parse(json ?? '{}') as ReportText).sections;
