/** The address of each reading text, by its path in the project: a list that grows with the documents, and waits until it is asked for. */
export const readingUrls = import.meta.glob<string>('../../data/documents/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
