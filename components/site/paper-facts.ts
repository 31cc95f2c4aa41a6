/** What the paper says of itself on every page. */
export type PaperFacts = {
  readonly paperName: string;
  readonly taglineVi: string;
  readonly taglineEn: string;
  readonly nameplateRule: 'tide' | 'single' | 'double';
  readonly siteType: 'press' | 'aggregator' | 'organisation';
  readonly imprint: {
    readonly agency: string;
    readonly governingBody: string;
    readonly responsiblePerson: string;
    readonly licence: string;
    readonly domain: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly note: string;
  };
  /** Whether mails with the day's stories go out, and at which hour. */
  readonly newsletter: { readonly isOn: boolean; readonly hour: number };
};

export type SectionFacts = { readonly slug: string; readonly nameVi: string; readonly nameEn: string };
