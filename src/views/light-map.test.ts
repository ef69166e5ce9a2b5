import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { lightened, unfolded, type LightAtlas } from '../atlas/light-atlas';
import type { Basemap } from '../atlas/basemap/basemap';
import { parseAddress } from '../figure/address';
import CountryTable from './CountryTable.svelte';
import MapView from './MapView.svelte';
import type { Source, Sources } from './screen';
import StillMap from './StillMap.svelte';
import { countryRows } from '../figure/rows';
import type { MapFigure } from '../figure/figure';

const read = <T>(name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as T;
const atlas = read<Atlas>('atlas');
const basemap = read<Basemap>('basemap');
const text = JSON.stringify(lightened(atlas));
const light = unfolded(JSON.parse(text) as LightAtlas);

const none = <T>(): Source<T> => ({ value: null, failed: false, start: () => {} });
const sources: Sources = { passages: none(), mentions: none(), networks: none(), reading: () => undefined };
const ways = {
  go: () => {},
  amend: () => {},
  linkTo: () => '?',
  documentName: () => '',
  countryName: (id: string) => id,
  countryInText: (id: string) => id,
};
const anything = { hasRegion: () => true, hasPassage: () => true, hasDocument: () => true };

describe('the light atlas', () => {
  it('has no id of a passage, and no words of an item', () => {
    const { id } = atlas.practices[0];
    expect(text).not.toContain(id);
    for (const word of ['purpose', 'label', 'organisations']) expect(text).not.toContain(`"${word}"`);
  });

  it.each([
    '',
    '?about=trafficking&document=003&told=2000-2014',
    '?count=documents&as=share',
    '?count=partnerships&actor=ngo&members=ASEAN',
    '?count=partnerships&sure=surest',
    '?count=recommendations&about=health',
    '?count=funding',
    '?country=PHL&arcs=on&zoom=asia',
    '?status=existing&years=2010',
  ])('gives the same map and table as the whole one: "%s"', (query) => {
    const { view, unknown } = parseAddress(query, anything);
    expect(unknown).toEqual([]);
    const drawn = (own: Atlas) => {
      const figure = view.figure as MapFigure;
      const all = { atlas: own, basemap, view, sources, ways };
      return [
        render(StillMap, { props: all }).body,
        render(MapView, { props: all }).body,
        render(CountryTable, {
          props: {
            ...{ atlas: own, figure, rows: countryRows(figure, own), picked: null },
            ...{ onpick: () => {}, sort: null, onsort: () => {} },
          },
        }).body,
      ];
    };
    expect(drawn(light)).toEqual(drawn(atlas));
  });
});
