const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Signs that no XML 1.0 document may hold, not even escaped: most control signs, halves of pairs, and two that are no signs. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text without signs that no XML document may hold. */
export function xmlSafe(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** A text or number as it stands in XML, between tags or in an attribute; signs that XML cannot hold are left out. */
export function xmlText(value: string | number): string {
  return xmlSafe(String(value)).replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign]);
}

/** An element with its attributes, which are escaped, and its content, which is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] = [],
): string {
  const parts = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const tag = name + parts.join('');
  return content.length ? `<${tag}>${content.join('')}</${name}>` : `<${tag}/>`;
}
