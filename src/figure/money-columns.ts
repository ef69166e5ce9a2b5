import { t } from '../language/language';
import type { Atlas, AtlasMoney, Passages } from '../atlas/atlas';
import { shortened } from '../extract/gist';
import { actorNode } from '../atlas/network/nodes';
import type { Actor } from '../extract/records';
import type { Shown } from '../atlas/currency/currencies';
import { rounded, shownAmount } from './amounts';
import { nodeName } from './node-names';
import type { Column } from './table';
import { amountText, CATEGORY_NAMES } from './record-words';
import { moneyName } from './words';

/** Characters of a purpose in a table; its file has all of it. */
const LONGEST_PURPOSE = 120;

/** The columns of money as a table. The amount told always stands beside the one as it is asked for. */
export function moneyColumns(shown: Shown, atlas: Atlas, passages: Passages): Column<AtlasMoney>[] {
  const documents = new Map(atlas.documents.map(({ id, shortName }) => [id, shortName]));
  const nameOf = (actor: Actor | null) => actor && nodeName(actorNode(actor), atlas);
  const amountOf = (item: AtlasMoney) => shownAmount(item, shown, atlas);
  return [
    {
      id: 'what',
      title: t('For what'),
      kind: 'text',
      value: ({ purpose }) => purpose,
      text: ({ purpose }) => shortened(purpose, LONGEST_PURPOSE),
      wide: true,
    },
    { id: 'kind', title: t('Kind'), kind: 'text', value: ({ category }) => CATEGORY_NAMES[category], minor: true },
    { id: 'donor', title: t('From|who gives'), kind: 'text', value: ({ donor }) => nameOf(donor), minor: true },
    {
      id: 'recipient',
      title: t('To|who receives'),
      kind: 'text',
      value: ({ recipient }) => nameOf(recipient),
      minor: true,
    },
    {
      id: 'amount',
      title: t('Amount'),
      kind: 'number',
      value: ({ amount }) => amount,
      text: (item) => amountOf(item).own ?? '',
    },
    { id: 'currency', title: t('Currency'), kind: 'text', value: (item) => item.currency, minor: true },
    ...(shown.currency === 'original'
      ? []
      : [
          {
            id: 'converted',
            title: t('In {currency}, about', { currency: moneyName(shown) }),
            kind: 'number' as const,
            value: (item: AtlasMoney) => {
              const { value, other } = amountOf(item);
              return value === null || other === null ? value : rounded(value);
            },
            text: (item: AtlasMoney) => {
              const { value, other } = amountOf(item);
              return value === null ? '' : amountText(other === null ? value : rounded(value), null);
            },
          },
        ]),
    { id: 'year', title: t('Year'), kind: 'number', value: ({ years }) => years?.at(-1) ?? null, minor: true },
    {
      id: 'document',
      title: t('Document'),
      kind: 'text',
      value: (item) => documents.get(item.documents[0]) ?? item.documents[0],
      minor: true,
    },
    { id: 'line', title: t('Line'), kind: 'number', value: (item) => passages[item.passages[0]].lines[0], minor: true },
  ];
}
