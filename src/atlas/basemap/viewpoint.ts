import { t } from '../../language/language';

/** Whose view of borders the base map takes, in a sentence. */
export function viewpointText(): string {
  return t(
    'Borders follow the practice of the United Nations as far as the source does: Crimea lies in Ukraine, Western Sahara ' +
      'is whole, and lines that the parties have not settled are dashed.',
  );
}
