/** What the search needs beside its field, loaded together soon after the page. */
export { searchAreas } from '../figure/search-areas';
export { changeFor } from '../figure/picked';
export { default as SearchList } from './SearchList.svelte';
export { foundText, keyRows, rowsOf, suggestionRows } from './search-rows';
