/**
 * Whether this page is that of a part of a large atlas. It has an embedded page of its own, but published and frozen
 * figures are of the whole atlas.
 */
export function isPartPage(): boolean {
  return document.querySelector('meta[name=atlas-part]') !== null;
}
