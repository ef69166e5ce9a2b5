/** Size at which the figure of the page is seen, in CSS pixels; null where there is none. */
export function sizeSeen(): [width: number, height: number] | null {
  const figure = document.querySelector('main figure');
  const box = (figure?.querySelector('svg[role], canvas') ?? figure)?.getBoundingClientRect();
  return box && box.width >= 1 && box.height >= 1 ? [Math.round(box.width), Math.round(box.height)] : null;
}
