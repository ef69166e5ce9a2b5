// The page comes with its first figure drawn, in English. Where the address asks for something else, or the reader has
// picked another language, that is not shown meanwhile.
var picked = null;
try {
  picked = localStorage.getItem('migration-atlas-language');
} catch {
  // Nothing is kept here.
}
var elsewhere = Boolean(location.search) || (picked !== null && picked !== 'en');
if (elsewhere) document.documentElement.classList.add('elsewhere');
// The live page begins when the figure is on the screen: its script would hold that up. Where nobody looks that may never
// be. Where no figure came with the page, its script begins by itself.
addEventListener('DOMContentLoaded', () => {
  var live = document.querySelector('link[data-live]');
  if (live === null) return;
  var begin = () => void import(live.href);
  if (elsewhere || document.hidden) begin();
  else {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true });
    setTimeout(begin, 1000);
  }
});
// A button pressed before that is pressed again by the live page.
addEventListener('click', ({ target }) => {
  var button = target.closest('#first button');
  if (button === null) return;
  document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
  button.setAttribute('data-pressed', '');
});
