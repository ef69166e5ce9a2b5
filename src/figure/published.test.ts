import { describe, expect, it } from 'vitest';
import { allAreas } from '../atlas/areas/areas';
import { fixtureAtlas } from '../atlas/fixtures';
import { THEMES } from '../extract/records';
