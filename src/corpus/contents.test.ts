import { describe, expect, it } from 'vitest';
import { contentsLines } from './contents';
import { splitLines, type Line } from './lines';

const found = (text: string, isFurniture: (line: Line) => boolean = () => false) => [
  ...contentsLines(splitLines(text), isFurniture),
];

describe('contentsLines', () => {
  it.each([
    ['dots', 'Harbours ........ 3', 'Ferries . . . 9, ...... 12'],
    ['an ellipsis', 'Harbours … 3', 'Ferries …… 12'],
    ['tabs', 'Harbours\t3', 'Ferries\t\t12'],
    ['wide space', 'Harbours      3', 'Ferries      12'],
  ])('finds the entries below a title, their page numbers set off by %s', (_, first, second) => {
    expect(found(`Contents\n\n${first}\n\n${second}\n\nHarbours\n`)).toEqual([3, 5]);
  });

  it.each(['TABLE OF CONTENTS', '**Contents**', 'Table des matières', 'Índice'])('knows the title "%s"', (title) => {
    expect(found(`${title}\nHarbours\t3\nFerries\t12`)).toEqual([2, 3]);
  });

  it('needs two entries below a title', () => {
    expect(found('Contents\n\nHarbours ... 3\n\nThe pier is old.\n\nContents\n\nNets ... 3\nOars ... 5')).toEqual([
      9, 10,
    ]);
  });

  it('goes on over page furniture', () => {
    const text = 'Contents\nHarbours\t3\nCoast Review\nFerries\t12';
    expect(found(text, (line) => line.text === 'Coast Review')).toEqual([2, 4]);
  });

  it('ends where the text begins', () => {
    expect(found('Contents\nHarbours ... 3\nFerries ... 12\nHarbours\nOf the boats, half ... 20')).toEqual([2, 3]);
  });

  it('ends where page numbers fall', () => {
    expect(found('Contents\nHarbours\t3\nFerries\t12\nBoats\t5')).toEqual([2, 3]);
  });

  it('needs five entries where no title stands above', () => {
    const entries = ['Harbours ... 3', 'Ferries ... 12', 'Locks ... 12', 'Canals ... 20', 'Nets ... 31'];
    expect(found(entries.slice(0, 4).join('\n'))).toEqual([]);
    expect(found(entries.join('\n'))).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves a table alone whose figures happen to rise', () => {
    const rows = [
      'Contents',
      'Nets ... 3',
      'Oars ... 5',
      'Country\tPermits',
      'Tonga\t12',
      'Samoa\t30',
      'Fiji\t45',
      'Nauru\t61',
      'Palau\t80',
    ];
    expect(found(rows.join('\n'))).toEqual([2, 3]);
  });
});
