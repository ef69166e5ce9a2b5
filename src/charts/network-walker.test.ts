import { describe, expect, it } from 'vitest';
import type { NodeId } from '../atlas/network/nodes';
import { edge, networkOf, node } from './network-fixture';
import { networkMarks } from './network-marks';
import { edgeAt, existing, firstSpot, nodeSpot, placeAt, shownAt } from './network-spots';
import { NetworkWalker } from './network-walker';

/** A hub with a node above, right and below it. */
const network = networkOf(
  [
    node('country:Hub', 500, 250, { degree: 3 }),
    node('org:Above', 500, 50),
    node('org:Right', 900, 250),
    node('org:Below', 500, 450),
  ],
  (['org:Above', 'org:Right', 'org:Below'] as const).map((id) => edge('country:Hub', id, ['901'])),
);
const marks = networkMarks(network, { colour: 'kind', size: 'degree' });
const hub = nodeSpot('country:Hub');

describe('going through a network', () => {
  it('leads along edges by arrows, and opens the edge along which a node was reached', () => {
    const walker = new NetworkWalker();
    const next = walker.next({ do: 'walk', direction: 'right' }, hub, network, marks);
    expect(next).toEqual(nodeSpot('org:Right'));
    expect(walker.next({ do: 'walk', direction: 'left' }, hub, network, marks)).toBeUndefined();
    expect(next && walker.edgeOf(next, network)).toEqual({ id: 'org:Right', with: 'country:Hub' });
  });

  it('leads around a node from edge to edge, and from the last to the first', () => {
    const walker = new NetworkWalker();
    const ends: (NodeId | null | undefined)[] = [null];
    for (let i = 0; i < 4; i++) {
      const at = { id: hub.id, with: ends[i] ?? null };
      ends.push(walker.next({ do: 'turn', by: 1 }, at, network, marks)?.with);
    }
    expect(ends).toEqual([null, 'org:Above', 'org:Right', 'org:Below', 'org:Above']);
    expect(walker.next({ do: 'turn', by: -1 }, hub, network, marks)?.with).toBe('org:Below');
  });

  it('leads to a name by letters, and home to the most joined', () => {
    const walker = new NetworkWalker();
    expect(walker.next({ do: 'type', letter: 'b' }, hub, network, marks)).toEqual(nodeSpot('org:Below'));
    expect(walker.isTyping).toBe(true);
    expect(walker.next({ do: 'home' }, nodeSpot('org:Right'), network, marks)).toEqual(hub);
  });
});

describe('a spot of a network', () => {
  it('that is an edge no longer there is its node, and one without its node is none', () => {
    expect(existing(marks, { id: 'org:Above', with: 'org:Right' })).toEqual(nodeSpot('org:Above'));
    expect(existing(marks, nodeSpot('org:Gone'))).toBeNull();
    expect(firstSpot(network, marks)).toEqual(hub);
    expect(firstSpot({ ...network, origin: 'org:Right' }, marks)).toEqual(nodeSpot('org:Right'));
  });

  it('shows a node with those that it is joined to, an edge with its ends alone', () => {
    expect(shownAt(marks, nodeSpot('org:Above')).nodes.map(({ id }) => id)).toEqual(['org:Above', 'country:Hub']);
    const side = shownAt(marks, { id: 'country:Hub', with: 'org:Above' });
    expect([side.edges.length, side.nodes.length]).toEqual([1, 2]);
    expect(shownAt(marks, hub).edges).toHaveLength(3);
  });

  it('lies on its edge where it is one', () => {
    const spot = { id: 'org:Right', with: 'country:Hub' } as const;
    const [x, y] = placeAt(marks, spot) ?? [NaN, NaN];
    expect(edgeAt(marks, spot)?.from).toEqual([500, 250]);
    expect(x).toBeGreaterThan(600);
    expect(x).toBeLessThan(800);
    expect(Math.abs(y - 250)).toBeLessThan(60);
  });
});
