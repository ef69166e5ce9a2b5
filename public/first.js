// The page comes with its first figure drawn, in English. Where the address asks for something else, or the reader has
// picked another language, that is not shown meanwhile.
var picked = null;
try {
  picked = localStorage.getItem('migration-atlas-language');
} catch {
  // Nothing is kept here.
}
if (location.search || (picked !== null && picked !== 'en')) document.documentElement.classList.add('elsewhere');
