/** A view of the page in a state worth a look: for pictures, and for checks of every view. */
export interface PageView {
  readonly name: string;
  readonly query: string;
  /** Selector of what is clicked once the view is there. */
  readonly open?: string;
  /** What is typed into the search. */
  readonly typed?: string;
}

/** Every view of the page, in its ordinary states and its rare ones. */
export const PAGE_VIEWS: readonly PageView[] = [
  { name: 'map', query: '' },
  { name: 'theme', query: '?theme=trafficking' },
  { name: 'menu', query: '', open: 'h1 button' },
  { name: 'objective', query: '?objective=gcm-7' },
  { name: 'objective-menu', query: '?objective=sdg-10.7', open: 'h1 button' },
  { name: 'sureness-menu', query: '', open: 'h1 > :last-child button' },
  { name: 'surest', query: '?theme=trafficking&found=surest' },
  { name: 'table', query: '?show=table' },
  { name: 'country', query: '?theme=trafficking&country=MDA' },
  { name: 'country-many', query: '?country=USA' },
  { name: 'country-unsure', query: '?country=MAR' },
  { name: 'country-left-out', query: '?found=likely&country=MAR', open: 'aside details:last-of-type summary' },
  { name: 'country-none', query: '?country=TUV' },
  { name: 'country-objective', query: '?objective=gcm-7&country=PHL' },
  { name: 'region', query: '?region=Latin+America' },
  { name: 'passage', query: '?theme=trafficking&country=ITA', open: '[data-passage]' },
  { name: 'passage-unsure', query: '?country=MAR', open: 'li:has(.unsure) [data-passage]' },
  { name: 'passage-merged', query: '?country=MYS', open: '[data-passage]' },
  { name: 'search', query: '', typed: 'diaspora' },
  { name: 'search-typing-error', query: '', typed: 'Philipines' },
  { name: 'search-nothing', query: '?country=USA', typed: 'trafficking zzzzqqqq' },
  { name: 'search-hint', query: '', open: '[role=combobox]' },
  { name: 'notice', query: '?theme=unicorns' },
];
