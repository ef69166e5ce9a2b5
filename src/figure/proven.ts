/** What a passage is to prove: the kinds of find, in the order in which they are listed. */
export const KINDS = ['practice', 'tie', 'recommendation', 'money'] as const;
export type Proven = (typeof KINDS)[number];
