/** What a reader has switched off stays so at later visits; where the browser keeps nothing, until the page is left. */
const inMemory = new Map<string, boolean>();

function keyOf(name: string): string {
  return `migration-atlas-${name}`;
}

/** Whether something that is on from the beginning is still on. */
export function isOn(name: string): boolean {
  try {
    return localStorage.getItem(keyOf(name)) !== 'off';
  } catch {
    return inMemory.get(name) ?? true;
  }
}

/** Switches something on or off. */
export function setOn(name: string, on: boolean): void {
  inMemory.set(name, on);
  try {
    if (on) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), 'off');
  } catch {
    // Without storage the choice holds until the page is left.
  }
}

/** Name under which the language that a reader picked is kept; the script before the first picture reads it as well. */
const LANGUAGE = keyOf('language');

/** The language that a reader picked before; null where none was, or where the browser keeps nothing. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

/** Keeps the language that a reader has picked; where the browser keeps nothing, the address says it. */
export function keepLanguage(language: string): void {
  try {
    localStorage.setItem(LANGUAGE, language);
  } catch {
    // The address says the language, until the page is left.
  }
}
