// The first page of an atlas in parts has no data. Where the address asks for a figure, the whole has it.
if (location.search) location.replace(`whole.html${location.search}${location.hash}`);
