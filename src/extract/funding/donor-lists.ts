import { placedActors } from '../actors/named';
import type { BlockAnalysis, DocumentAnalysis } from '../analysis';
import { placeOf } from '../passage';
import type { Actor, Funding } from '../records';
import { moneyIn } from './money';
import { fundingRecord } from './record';

/** "Donors", "Funders of the programme:", "The pier is financed by:": what follows are the names of those who pay. */
const TITLE =
  /^(?:[\w’'-]+ ){0,6}?(?:funders|donors|sponsors|(?:funding|financial|financing) (?:partners|agencies|bodies|contributors|supporters|organi[sz]ations)|(?:co-?)?(?:financed|funded|sponsored) by|with (?:the )?(?:generous )?financial (?:support|assistance) (?:of|from))(?: (?:of|to|for|in) (?:[\w’'-]+ ?){1,5})?\W*$/i;
const LONGEST_TITLE = 90;
const LONGEST_NAME = 90;
/** Words of a country's full name that stand before it: "Kingdom of the". */
const NAME_REACH = 30;
const LEAST_DONORS = 2;
const SENTENCE = /[.!?]\s+\p{Lu}/u;

/** The contributions of those whom a list names under a title such as "Donors", each without an amount. */
export function fundingOfDonorLists(analysis: DocumentAnalysis): Funding[] {
  return analysis.blocks.flatMap((block, i) => {
    if (!isTitle(block)) return [];
    const items = namesBehind(analysis.blocks, i);
    const donors = items.map(donorOf);
    if (donors.filter((donor) => donor !== undefined).length < Math.max(LEAST_DONORS, items.length / 2)) return [];
    return items.map((item, nth) =>
      fundingRecord(placeOf(analysis.document, item.block), {
        category: 'contribution',
        donor: donors[nth] ?? { type: 'org', name: plain(item.block.text.text) },
        recipient: null,
        amount: null,
        currency: null,
        purpose: plain(block.block.text.text),
        year: null,
        foundBy: 'list',
        confidence: donors[nth] ? 'high' : 'medium',
      }),
    );
  });
}

function isTitle({ block }: BlockAnalysis): boolean {
  const { text } = block.text;
  return text.length <= LONGEST_TITLE && block.kind !== 'table-row' && block.kind !== 'contents' && TITLE.test(text);
}

/** The short items right behind a title, up to the next one. */
function namesBehind(blocks: readonly BlockAnalysis[], title: number): BlockAnalysis[] {
  const names: BlockAnalysis[] = [];
  for (let i = title + 1; i < blocks.length && isName(blocks[i]) && !isTitle(blocks[i]); i++) names.push(blocks[i]);
  return names;
}

function isName({ block: { kind, text } }: BlockAnalysis): boolean {
  const isItem = kind === 'bullet' || kind === 'paragraph';
  return isItem && text.length <= LONGEST_NAME && !SENTENCE.test(text.text) && !moneyIn(text.text).length;
}

/** The country or body that an item begins with. */
function donorOf(item: BlockAnalysis): Actor | undefined {
  const all = { start: 0, end: item.block.text.length };
  const [first] = placedActors(item, all, { inNames: true, owners: true });
  return first && first.start <= NAME_REACH ? first.actor : undefined;
}

function plain(text: string): string {
  return text.replace(/(?<![\s.;:,])[\s.;:,]+$/, '');
}
