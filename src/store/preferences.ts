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
