import * as R from '../src/extract/gazetteer/recommendation-words';
const t = process.argv[2];
for (const [k,v] of Object.entries(R)) if (v instanceof RegExp) { const m = v.exec(t); if (m) console.log(k, JSON.stringify(m[0])); }
