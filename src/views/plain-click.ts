/** Whether a click on a link is to be answered here; with a key held or another button the browser opens the address. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
