import type { Figure } from './figure';
import { KINDS } from './proven';

/** The columns that the table of a figure can be sorted by, by their ids; none where it has no order of its own. */
export function sortableColumns(figure: Figure): readonly string[] {
  switch (figure.chart) {
    case 'map':
      return [
        'name',
        'value',
        ...(figure.scale === 'share' ? ['share'] : []),
        ...(figure.measure === 'documents' ? [] : ['documents']),
        'about',
      ];
    case 'countries':
      return ['name', 'region', ...KINDS, 'documents'];
    case 'matrix':
      return ['row', 'theme', 'value'];
    case 'theme':
      return ['quote', 'kind', 'where', 'actors', 'status', 'document', 'line'];
    case 'library':
      return ['title', 'publisher', 'years', 'place', ...KINDS, 'countries', 'blocks'];
    case 'reading':
      return ['words', 'kind', 'section', 'line'];
    case 'recommendations':
      return ['recommendation', 'theme', 'target', 'document', 'line', 'sure'];
    case 'network':
      return ['from', 'to', 'relations', 'ties', 'documents', 'years'];
    case 'money':
      return [
        ...['what', 'kind', 'donor', 'recipient', 'amount', 'currency'],
        ...(figure.currency === 'original' ? [] : ['converted']),
        ...['year', 'document', 'line'],
      ];
    case 'profile':
      return [];
  }
}
