/** A view of the page in a state worth a look: for pictures, and for checks of every view. */
export interface PageView {
  readonly name: string;
  readonly query: string;
  /** Selector of what is clicked once the view is there. */
  readonly open?: string;
  /** Selectors of what is clicked after that, in turn. */
  readonly then?: readonly string[];
  /** What is typed into the search. */
  readonly typed?: string;
}

/** Every view of the page, in its ordinary states and its rare ones. */
export const PAGE_VIEWS: readonly PageView[] = [
  { name: 'map', query: '' },
  { name: 'theme', query: '?about=trafficking' },
  { name: 'menu', query: '', open: 'h1 [data-part=topic] button' },
  { name: 'objective', query: '?about=gcm-7' },
  { name: 'objective-menu', query: '?about=sdg-10.7', open: 'h1 [data-part=topic] button' },
  { name: 'sureness-menu', query: '', open: 'h1 [data-part=sureness] button' },
  { name: 'narrow-menu', query: '', open: 'h1 [data-part=further] button' },
  { name: 'filters', query: '?about=health&actor=ngo&status=planned&years=2010' },
  { name: 'not-applied', query: '?count=funding&about=health' },
  { name: 'surest', query: '?about=trafficking&sure=surest' },
  { name: 'table', query: '?show=table' },
  { name: 'country', query: '?about=trafficking&country=MDA' },
  { name: 'country-many', query: '?country=USA' },
  { name: 'country-unsure', query: '?country=MAR' },
  { name: 'country-left-out', query: '?sure=likely&country=MAR', open: 'aside details:last-of-type summary' },
  { name: 'country-none', query: '?country=TUV' },
  { name: 'country-objective', query: '?about=gcm-7&country=PHL' },
  { name: 'region', query: '?region=Latin+America' },
  { name: 'passage', query: '?about=trafficking&country=ITA', open: '[data-passage]' },
  { name: 'passage-unsure', query: '?country=MAR', open: 'li:has(.unsure) [data-passage]' },
  { name: 'passage-merged', query: '?country=MYS', open: '[data-passage]' },
  { name: 'search', query: '', typed: 'diaspora' },
  { name: 'search-typing-error', query: '', typed: 'Philipines' },
  { name: 'search-nothing', query: '?country=USA', typed: 'trafficking zzzzqqqq' },
  { name: 'search-hint', query: '', open: '[role=combobox]' },
  { name: 'notice', query: '?about=unicorns' },
  { name: 'near-misses', query: '?about=diaspora&actor=national-government&status=planned' },
  { name: 'years', query: '?told=2005-2009' },
  { name: 'share', query: '?as=share&about=labour-migration' },
  { name: 'found', query: '?as=found&about=health' },
  { name: 'zoomed-arcs', query: '?zoom=europe&arcs=on&country=ITA' },
  { name: 'members', query: '?members=EU&zoom=europe&region=EU' },
  { name: 'partnerships', query: '?count=partnerships&about=trafficking' },
  { name: 'recommended', query: '?count=recommendations' },
  { name: 'funding', query: '?count=funding&country=CHE' },
  { name: 'named', query: '?count=documents&country=MDA', open: 'aside details:last-of-type summary' },
  { name: 'countries', query: '?view=countries&about=trafficking', open: '[aria-label="Compare Italy"]' },
  { name: 'countries-table', query: '?view=countries&show=table' },
  { name: 'matrix', query: '?view=themes' },
  { name: 'matrix-alike', query: '?view=themes&order=alike&about=health&on=health&country=PHL' },
  { name: 'matrix-documents', query: '?view=themes&across=document' },
  { name: 'matrix-table', query: '?view=themes&show=table' },
  { name: 'matrix-nothing', query: '?view=themes&about=climate&actor=media' },
  { name: 'theme-page', query: '?topic=trafficking' },
  { name: 'theme-table', query: '?topic=health&show=table' },
  { name: 'documents', query: '?view=documents' },
  { name: 'documents-about', query: '?view=documents&about=climate' },
  { name: 'documents-table', query: '?view=documents&show=table' },
  { name: 'reading', query: '?read=000' },
  { name: 'reading-line', query: '?read=002&line=339' },
  { name: 'reading-table', query: '?read=004&show=table' },
  { name: 'reading-passage', query: '?read=002', open: '.document [data-passage^=practice]' },
  { name: 'recommendations', query: '?view=recommendations' },
  { name: 'recommendations-target', query: '?view=recommendations&group=target&about=labour-migration' },
  { name: 'recommendations-table', query: '?view=recommendations&show=table' },
  { name: 'profile', query: '?profile=MDA' },
  { name: 'profile-two', query: '?profile=MEX,PHL' },
  { name: 'profile-four', query: '?profile=MDA,UKR,ITA,MAR&about=trafficking' },
  { name: 'profile-nothing', query: '?profile=TUV' },
  { name: 'profile-table', query: '?profile=MDA,UKR&show=table' },
  {
    name: 'review',
    query: '?country=ITA',
    open: '[data-passage]',
    then: ['summary:text-is("Is this right?")', 'label:has-text("Correct it") input'],
  },
];
