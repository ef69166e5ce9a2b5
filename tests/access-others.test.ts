import { PAGE_VIEWS } from '../scripts/lib/page-views';
import { testAccess } from './support/access';
import { useSite } from './support/site';

/** The other half of the views: the two files run side by side. */
testAccess(
  useSite(),
  PAGE_VIEWS.filter((_, i) => i % 2 === 1),
);
