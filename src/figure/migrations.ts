/** Parts of addresses that earlier versions printed, and what they are called now. The first that is there holds. */
export const RENAMED_PARTS: readonly (readonly [earlier: string, now: string])[] = [
  ['theme', 'about'],
  ['objective', 'about'],
  ['found', 'sure'],
];

/** The parts of an address in today's names. A part that stands there by today's name holds against an earlier one. */
export function migrated(parameters: URLSearchParams): URLSearchParams {
  const today = new URLSearchParams(parameters);
  for (const [earlier, now] of RENAMED_PARTS) {
    const value = today.get(earlier);
    today.delete(earlier);
    if (value && !today.get(now)) today.set(now, value);
  }
  return today;
}
