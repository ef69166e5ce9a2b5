/** The panels beside the figure, loaded together when the page has nothing else to do, or when the first one opens. */
export { default as EvidencePanel } from './EvidencePanel.svelte';
export { default as PlacePanel } from './PlacePanel.svelte';
export { passageSequence } from '../figure/sequence';
