// The page of a published figure comes with its picture in English. Where another language is asked for, the picture in that
// language takes its place as soon as it is read; where there is none, it keeps its room and is not seen while the live
// figure comes.
var asked = (new URLSearchParams(location.search).get('lang') || '').toLowerCase();
var root = document.documentElement;
if (/^(?:fr|es|ar)$/.test(asked)) {
  root.lang = asked;
  root.dir = asked === 'ar' ? 'rtl' : 'ltr';
  root.classList.add('elsewhere');
  new MutationObserver(function (_, observer) {
    var picture = document.querySelector('#embed > img');
    if (!picture) return;
    observer.disconnect();
    var spoken = /^(\d+) (.*)$/s.exec(picture.getAttribute('data-' + asked) || '');
    if (!spoken) return;
    picture.height = Number(spoken[1]);
    picture.alt = spoken[2];
    picture.src = picture.getAttribute('src').replace(/\.svg$/, '.' + asked + '.svg');
    root.classList.add('spoken');
  }).observe(root, { childList: true, subtree: true });
}
