// The page of a published figure comes with its picture, in English. Where another language is asked for, the picture
// keeps its room and is not seen while the figure in that language comes.
var asked = new URLSearchParams(location.search).get('lang');
if (/^(?:fr|es|ar)$/i.test(asked)) {
  document.documentElement.lang = asked.toLowerCase();
  document.documentElement.dir = /^ar$/i.test(asked) ? 'rtl' : 'ltr';
  document.documentElement.classList.add('elsewhere');
}
