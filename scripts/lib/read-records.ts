import { createReadStream } from 'node:fs';
import { linesOf } from './json-lines';
import { RecordLines } from './record-lines';

/** Most faults that are worth reading. */
const MOST = 20;

/** Merges files of records, "-" being standard input. Throws an Error that names what is wrong with them, so that nothing is made of half of them. */
export async function readRecords(files: readonly string[]): Promise<RecordLines> {
  const merged = new RecordLines();
  const faults: string[] = [];
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    try {
      for await (const line of linesOf(file === '-' ? process.stdin : createReadStream(file))) {
        const fault = merged.add(line);
        if (fault !== undefined) faults.push(`${name}:${line.number} ${fault}`);
      }
    } catch (error) {
      throw new Error(`cannot read ${name}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  if (!faults.length) faults.push(...merged.faults());
  if (!faults.length) return merged;
  const more = faults.length > MOST ? [`and ${faults.length - MOST} more`] : [];
  throw new Error([...faults.slice(0, MOST), ...more, 'nothing is merged'].join('\n'));
}
