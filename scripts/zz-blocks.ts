import { readFileSync, readdirSync } from 'node:fs';
import { readDocument } from '../src/corpus/read-document';
const [doc, a, b] = process.argv.slice(2);
const dir = process.env.DIR ?? 'seeds';
const d = readDocument(doc, readFileSync(dir+'/'+readdirSync(dir).find(f=>f.startsWith(doc))!,'utf8'));
for (const x of d.blocks) if (x.lines[0][0]>=+a && x.lines[0][0]<=+b) console.log(x.lines[0][0], x.kind, x.level||'', 't'+x.table, 'lead'+x.lead, JSON.stringify(x.section), '|', x.text.text.slice(0,90));
