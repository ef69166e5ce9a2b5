import { PAINTS, type Scheme } from '../pictures/paints';

/** Colours that the style sheets have under other names. */
const NAMES: Readonly<Record<string, string>> = { soft: 'ink-soft', faint: 'ink-faint', strongHatch: 'hatch-strong' };

/** Gives an element, and all that is in it, the colours of a scheme, whatever scheme the page has. */
export function paintsOf(scheme: Scheme): (node: HTMLElement) => void {
  const { shades, onShades, tints, ...others } = PAINTS[scheme];
  const colours: readonly (readonly [string, string])[] = [
    ...Object.entries(others).map(([name, colour]) => [NAMES[name] ?? name, colour] as const),
    ...shades.map((colour, i) => [`shade-${i}`, colour] as const),
    ...onShades.map((colour, i) => [`on-shade-${i}`, colour] as const),
    ...Object.entries(tints).map(([name, colour]) => [`tint-${name}`, colour] as const),
  ];
  return (node) => {
    for (const [name, colour] of colours) node.style.setProperty(`--${name}`, colour);
  };
}
