import type { Atlas } from '../atlas/atlas';
import { counted, t } from '../language/language';

/** "5 documents of 2006 to 2016", "1 document of 2010": what the atlas is made of. */
export function documentsText({ documents }: Pick<Atlas, 'documents'>): string {
  const years = documents.flatMap((document) => document.years);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const own = counted(documents.length, 'document');
  if (!years.length) return own;
  return first === last
    ? t('{documents} of {year}', { documents: own, year: first })
    : t('{documents} of {first} to {last}', { documents: own, first, last });
}
