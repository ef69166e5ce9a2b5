import { t } from '../language/language';
import { memberSources } from '../atlas/areas/member-sources';
import { bodyOf, type BodyId } from '../atlas/areas/members';

/** Whose members are shown, since when they are its members, what the list was compared with, and where it can be checked. */
export function membersNote(id: BodyId): string {
  const { name } = bodyOf(id);
  const { fullName, since, compared, site, note } = memberSources[id];
  // Some languages have no short name for it.
  const body = fullName === undefined || fullName === name ? name : t('{fullName} ({name})', { fullName, name });
  return [
    t('Members of {body} since {since}, compared with {compared}; not yet with its own list ({site}).', {
      ...{ body, since, compared, site },
    }),
    note,
    t('What is told of it as a whole is not counted for them.'),
  ]
    .filter(Boolean)
    .join(' ');
}
