import { describe, expect, it } from 'vitest';
import { OBJECTIVES } from '../atlas/frameworks/frameworks';
import { reasonOf } from '../atlas/frameworks/reasons';
import { objectiveNote } from './objective-sentences';

describe('the note on an objective', () => {
  it('says that themes are counted, not what documents say, and names the source', () => {
    expect(objectiveNote('gcm-23', 'practices')).toBe(
      'This theme is mapped to objective 23 of the Global Compact: a practice counts when it is about it, not because a document says that it serves the objective. The theme includes regional processes and global forums. The same theme stands for SDG target 17.14 and SDG target 17.16: the map is the same. Source of the objective: Global Compact for Safe, Orderly and Regular Migration, A/RES/73/195 (2018).',
    );
  });

  it('speaks of several themes where there are several, and of no likeness where there is none', () => {
    const note = objectiveNote('sdg-5.2', 'practices');
    expect(note).toContain(
      'These themes are mapped to SDG target 5.2: a practice counts when it is about one of them, not because a document says that it serves the target.',
    );
    expect(note).not.toContain('The same');
    expect(note).toMatch(/Source of the target: 2030 Agenda .+, A\/RES\/70\/1 \(2015\)\.$/);
  });

  it('gives the reason of every objective that has one', () => {
    for (const { id, themes } of OBJECTIVES) {
      const reason = reasonOf(id);
      if (themes.length && reason) expect(objectiveNote(id, 'practices')).toContain(reason);
    }
  });
});
