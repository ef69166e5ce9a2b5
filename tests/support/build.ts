import { ensureBuild } from '../../scripts/lib/steps';

/** Builds the page once before all end-to-end tests, where something has changed. */
export default async function setup(): Promise<void> {
  await ensureBuild();
}
