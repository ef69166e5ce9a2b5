import { t } from '../language/language';
import { areaOf, isAreaId } from '../atlas/areas/areas';
import { kindOfNode, nameInNode, type NodeId } from '../atlas/network/nodes';
import { ACTOR_TYPES } from '../extract/records';
import type { Names } from './titles';
import { ACTOR_NAMES, capitalised } from './words';

/** What stands at a node: "Philippines", "IOM", "NGOs", "Session 1.1 (GFMD 2010)"; its own name where nothing is known of it. */
export function nodeName(id: NodeId, { documents }: Names): string {
  const name = nameInNode(id);
  switch (kindOfNode(id)) {
    case 'country':
      return isAreaId(name) ? areaOf(name).label : name;
    case 'org':
      return name;
    case 'sector': {
      const type = ACTOR_TYPES.find((known) => known === name);
      return type ? capitalised(ACTOR_NAMES[type]) : name;
    }
    case 'session': {
      const [document, session] = [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)];
      const source = documents.find((known) => known.id === document)?.shortName ?? document;
      return /^\d/.test(session) ? t('Session {session} ({source})', { session, source }) : session;
    }
  }
}
