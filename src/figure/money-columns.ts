import type { Atlas, AtlasMoney, Passages } from '../atlas/atlas';
import { shortened } from '../extract/gist';
import { actorNode } from '../atlas/network/nodes';
import type { Actor } from '../extract/records';
import { currencyName, rounded, shownAmount } from './amounts';
import type { MoneyFigure } from './figure';
import { nodeName } from './node-names';
import type { Column } from './table';
import { amountText, CATEGORY_NAMES } from './words';

/** Characters of a purpose in a table; its file has all of it. */
const LONGEST_PURPOSE = 120;

/** The columns of money as a table. The amount told always stands beside the one in the currency asked for. */
export function moneyColumns(
  { currency }: Pick<MoneyFigure, 'currency'>,
  atlas: Atlas,
  passages: Passages,
): Column<AtlasMoney>[] {
  const documents = new Map(atlas.documents.map(({ id, shortName }) => [id, shortName]));
  const nameOf = (actor: Actor | null) => actor && nodeName(actorNode(actor), atlas);
  const shown = (item: AtlasMoney) => shownAmount(item, currency, atlas);
  return [
    {
      id: 'what',
      title: 'For what',
      kind: 'text',
      value: ({ purpose }) => purpose,
      text: ({ purpose }) => shortened(purpose, LONGEST_PURPOSE),
      wide: true,
    },
    { id: 'kind', title: 'Kind', kind: 'text', value: ({ category }) => CATEGORY_NAMES[category], minor: true },
    { id: 'donor', title: 'From', kind: 'text', value: ({ donor }) => nameOf(donor), minor: true },
    { id: 'recipient', title: 'To', kind: 'text', value: ({ recipient }) => nameOf(recipient), minor: true },
    {
      id: 'amount',
      title: 'Amount',
      kind: 'number',
      value: ({ amount }) => amount,
      text: (item) => shown(item).own ?? '',
    },
    { id: 'currency', title: 'Currency', kind: 'text', value: (item) => item.currency, minor: true },
    ...(currency === 'original'
      ? []
      : [
          {
            id: 'converted',
            title: `In ${currencyName(currency)}, about`,
            kind: 'number' as const,
            value: (item: AtlasMoney) => {
              const { value, other } = shown(item);
              return value === null || other === null ? value : rounded(value);
            },
            text: (item: AtlasMoney) => {
              const { value, other } = shown(item);
              return value === null ? '' : amountText(other === null ? value : rounded(value), null);
            },
          },
        ]),
    { id: 'year', title: 'Year', kind: 'number', value: ({ years }) => years?.at(-1) ?? null, minor: true },
    {
      id: 'document',
      title: 'Document',
      kind: 'text',
      value: (item) => documents.get(item.documents[0]) ?? item.documents[0],
      minor: true,
    },
    { id: 'line', title: 'Line', kind: 'number', value: (item) => passages[item.passages[0]].lines[0], minor: true },
  ];
}
