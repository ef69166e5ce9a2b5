// The page comes with its first figure drawn. Where the address asks for something else, that is not shown meanwhile.
if (location.search) document.documentElement.classList.add('elsewhere');
