import type { Passage, Reading } from '../atlas/atlas';

/**
 * Whether the words that a passage would mark in the reading text are its quotation, white space and signs of markup
 * aside. Where they are not, nothing may be marked: other words would pass for proof.
 */
export function isLocated({ spans, quote }: Pick<Passage, 'spans' | 'quote'>, { blocks }: Reading): boolean {
  if (!spans.length || spans.some(({ block }) => block < 0 || block >= blocks.length)) return false;
  return bare(spans.map(({ block, start, end }) => blocks[block].text.slice(start, end)).join('')) === bare(quote);
}

function bare(text: string): string {
  return text.replace(/[\s*_#|`\\]+/g, '');
}
