// What every page shares: the data that it names, and the room for its picture.

/**
 * The data that the page names by an id.
 * @param {string} id
 * @returns {Promise<any>}
 */
export async function load(id) {
  return (await fetch(addressOf(id))).json();
}

/**
 * The address of the data that the page names by an id, for a library that loads it itself.
 * @param {string} id
 */
export function addressOf(id) {
  const link = document.getElementById(id);
  if (!(link instanceof HTMLLinkElement)) throw new Error(`the page names no ${id}`);
  return link.href;
}

/** The element for the picture. */
export function figure() {
  const element = document.getElementById('figure');
  if (!element) throw new Error('the page has no element with the id "figure"');
  return element;
}

/**
 * Says that a picture has been handed to the browser whole, by words that come with it: the browser tells when the frame
 * that has them was on the screen.
 * @param {string} mark
 */
export function seen(mark) {
  const note = document.createElement('p');
  note.setAttribute('elementtiming', mark);
  note.style.cssText = 'position: fixed; left: 0; bottom: 0; margin: 0; font: 10px sans-serif; pointer-events: none';
  note.textContent = mark;
  document.documentElement.append(note);
}
