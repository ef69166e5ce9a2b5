import type { Basemap } from './basemap';

/**
 * A base map as JSON text: compact, with one area on a line so that a diff shows which areas changed, and a newline at
 * its end.
 */
export function printBasemap({ areas, borders, ...rest }: Basemap): string {
  const lines = Object.entries({ ...rest, borders }).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{${lines.join(',\n')},\n"areas":[\n${areas.map((area) => JSON.stringify(area)).join(',\n')}\n]}\n`;
}
