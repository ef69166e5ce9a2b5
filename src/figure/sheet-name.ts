import { areaOf } from '../atlas/areas/areas';
import type { Figure } from './figure';

/** What files of a figure are called by, before edition and day: "practices by country". */
export function sheetName(figure: Figure): string {
  switch (figure.chart) {
    case 'map':
      return `${figure.measure} by country`;
    case 'matrix':
      return `practices by theme and ${figure.across}`;
    case 'theme':
      return `practices ${figure.theme}`;
    case 'library':
      return 'documents';
    case 'reading':
      return `finds in document ${figure.document}`;
    case 'network':
      return `network ${figure.graph}`;
    case 'money':
      return `${figure.phase} money`;
    case 'profile':
      return `profile ${figure.countries.map((id) => areaOf(id).label).join(', ')}`;
    default:
      return figure.chart;
  }
}
