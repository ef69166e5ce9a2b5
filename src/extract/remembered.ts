/** A question that is answered once for each thing asked about, however often it is asked. */
export function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const answers = new Map<K, V>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as V;
    const found = answer(key);
    answers.set(key, found);
    return found;
  };
}
