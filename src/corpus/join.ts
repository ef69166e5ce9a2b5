import type { Draft } from './draft';
import { MappedText, MappedTextBuilder } from './mapped-text';

/** Joins what is added to a draft, in order: the same block, begun on earlier lines. */
export function join(source: string, draft: Draft, additions: Draft | readonly Draft[]): void {
  const added = [additions].flat();
  const parts = [draft, ...added];
  draft.text = concat(
    source,
    parts.map(({ text }) => text),
  );
  draft.raw = parts.map(({ raw }) => raw).join('\n');
  for (const range of added.flatMap(({ lines }) => lines)) {
    const last = draft.lines[draft.lines.length - 1];
    if (range[0] === last[1] + 1) draft.lines[draft.lines.length - 1] = [last[0], range[1]];
    else draft.lines.push(range);
  }
}

/** Parts that keep their hyphen wherever the line ends. */
const HYPHENATED =
  /(?:^|[^\p{L}])(?:self|co|non|well|long|short|multi|inter|anti|re|pre|post|socio|cross|high|low|full|part|half|semi|sub|ex|mid|so|one|two|three|third|decision|policy|capacity|rights|gender|people|up|follow|on|in|vis|micro|macro)-$/iu;

/** Longer than any of them with the character before it. */
const LONGEST_PREFIX = 20;

/** A word that the end of a line cut in two closes up; all else gets a space. */
function concat(source: string, texts: readonly MappedText[]): MappedText {
  const parts = texts.filter((text) => text.length);
  const out = new MappedTextBuilder();
  parts.forEach((part, i) => {
    const next = i + 1 < parts.length ? parts[i + 1] : undefined;
    const end = part.text.slice(-LONGEST_PREFIX);
    const hyphen = next !== undefined && /\p{L}-$/u.test(end);
    const cut = hyphen && /\p{Ll}-$/u.test(end) && /^\p{Ll}/u.test(next.text) && !HYPHENATED.test(end);
    out.keep(part, 0, cut ? part.length - 1 : part.length);
    if (next && !hyphen) {
      out.space(MappedText.of(source, part.sourceOffset(part.length - 1) + 1, next.sourceOffset(0)));
    }
  });
  return out.build();
}
