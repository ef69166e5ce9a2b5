import { quarterOfViews, testAccess } from './support/access';
import { useSite } from './support/site';

testAccess(useSite(), quarterOfViews(2));
