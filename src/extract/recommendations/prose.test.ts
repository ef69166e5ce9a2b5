import { describe, expect, it } from 'vitest';
import { readDocument } from '../../corpus/read-document';
import { analyse } from '../analysis';
import { recommendedInLists } from './lists';
import { recommendedInProse } from './prose';

function recommended(text: string, used: readonly number[] = []): string[] {
  const analysis = analyse(readDocument('901', text));
  const lists = recommendedInLists(analysis);
  const taken = new Set([...used, ...lists.map((item) => item.analysis.block.index)]);
  return recommendedInProse(analysis, taken, lists).map((item) =>
    item.analysis.block.text.text.slice(item.stretch.start, item.stretch.end),
  );
}

describe('recommendedInProse', () => {
  it.each([
    'Governments should open the piers at night.',
    'Migrant workers need much stronger protections.',
    'Unions want a stronger plan from the government.',
    'The time has come for governments to open the piers.',
    'It would be useful to count the boats before building more.',
    'Participants stressed the importance of counting boats.',
    'Civil society urges states to open the piers.',
    'It was suggested that piers open at night.',
    'It was suggested that piers be open at night.',
    'It was suggested to open the piers at night.',
    'Some suggested that states should open the piers.',
    'The workshop underlined the necessity of open piers.',
    'It is important that employers pay for lanterns.',
    'Policy makers need to ensure that piers are open.',
    'Ms. Brink called for a law on lanterns.',
    'Lanterns should not be counted at night.',
    'We intend to open the piers at night.',
    'The council recommended that Tonga open its piers, so that nobody would be lost.',
    'The Greens are calling on the ministry to open the piers.',
    'The council reiterates its call to Tonga to open the piers.',
    'The Committee encourages the State party to open the piers.',
    'It further requests the State party to count its boats.',
    'We demand that the piers be opened.',
    'Sailors are campaigning for open piers.',
    'It is time to open the piers.',
    'The ministry needs to decouple the boats from the piers.',
    'There is a real need to count the boats.',
    'It is advisable for ports to open at night.',
    'Delegates also recognized the need to open the piers.',
    'Others suggested creating a list of piers.',
    'Lanterns are needed to show migrants the way.',
    'Honesty of ports towards migrants was deemed crucial.',
    'A list of boats could be used to help migrants.',
    'States may also wish to open their piers at night.',
    'Ports could usefully consider lanterns on all piers.',
  ])('takes "%s"', (text) => {
    expect(recommended(`The pier is old. ${text} The boats are blue.`)).toEqual([text]);
  });

  it.each([
    ['a plain report', 'The state opened the piers at night.'],
    ['a duty that falls on nobody', 'The weather should be fine in spring.'],
    ['a remark', 'It should be noted that states differ.'],
    ['an opinion', 'It was suggested that the piers of some states are old.'],
    ['what decisions are about', 'States decide who may come and who must leave.'],
    ['a question', 'Should governments open the piers at night?'],
    ['a doubt', 'Some asked whether governments should open the piers.'],
    ['a duty in the past', 'The state was obliged to open piers that should have been open.'],
    ['help that is given', 'Many consulates support migrant families with lanterns.'],
    ['what a law does', 'The law encourages the return of doctors.'],
    ['why something was done', 'The club was founded as the town recognized the need for boats.'],
    ['who had suggested what was done', 'It began with a sailor who suggested opening a club.'],
    ['what a country does', 'Kenya encourages employers to hire sailors.'],
    ['what a law demands', 'The law requires the employer to keep a copy.'],
    ['a trade', 'Lawyers and advocates met on the pier.'],
    ['help that is sought', 'Ports often call on the support of sailors in other states.'],
    ['an invitation to come', 'The council asked governments to attend the opening of the pier.'],
    ['what those who apply must have', 'To be eligible, applicants must have a boat in one of the states.'],
    ['what a treaty obliges to', 'Under the Convention on piers, states must not charge sailors.'],
    ['what will be needed', 'Parents will need to be supported by the state.'],
    ['an invitation to write', 'The call for papers closes in June.'],
  ])('leaves out %s', (_, text) => {
    expect(recommended(`${text}\n\nStates should count the boats.`)).toEqual(['States should count the boats.']);
  });

  it('parts a sentence into the items of its list', () => {
    expect(recommended('States must 1) open the piers, 2) count the boats and 3) pay for lanterns.')).toEqual([
      'open the piers',
      'count the boats',
      'pay for lanterns.',
    ]);
  });

  it('reads paragraphs and items, not headings, notes or tables', () => {
    const duty = 'Governments should open the piers';
    expect(
      recommended(`# ${duty}\n\n${duty}.\n\n- ${duty} at night.\n\n³ ${duty} by day.\n\nPort\t${duty} in May.`),
    ).toEqual([`${duty}.`, `${duty} at night.`]);
  });

  it('leaves out blocks that are taken, and duties in sections of questions and examples', () => {
    const duty = 'Governments should open the piers at night.';
    expect(recommended(duty, [0])).toEqual([]);
    expect(recommended(`GOOD PRACTICES\n\n${duty}`)).toEqual([]);
    const call = 'Some called for open piers at night.';
    expect(recommended(`QUESTIONS OF THE SESSION\n\n${call} ${duty}`)).toEqual([call]);
  });

  it('leaves out the discussion of a section that ends in a list of its recommendations', () => {
    const duty = 'Governments should open the piers at night.';
    const text = `OLD PIERS\n\n${duty}\n\n**Recommendations**\n\n- Count the boats.\n\nNEW PIERS\n\n${duty}`;
    expect(recommended(text)).toHaveLength(1);
  });

  it('hears all duties beside a list without a heading of its own', () => {
    const duty = 'Governments should open the piers at night.';
    expect(recommended(`OLD PIERS\n\n${duty}\n\nStates should:\n\n- Count the boats.`)).toEqual([duty]);
  });

  it('does not take a duty told in an opening or a foreword, but a call', () => {
    const text = 'Governments should open their piers. We urge all ports to count their boats.';
    expect(recommended(`# Opening ceremony\n\n${text}`)).toEqual(['We urge all ports to count their boats.']);
    expect(recommended(`# Old boats\n\n${text}`)).toHaveLength(2);
  });

  it('parts a list even where words that introduce it stand before it', () => {
    const text =
      'The following recommendations were made: piers must be open at night; boats must be counted; nets must be new.';
    expect(recommended(text)).toHaveLength(3);
  });
});

it('does not take for a call what a project will support', () => {
  expect(recommended('The project will support the establishment of an office in Tonga.')).toEqual([]);
});

describe('the prose of a session that ends in a list of its recommendations', () => {
  const list = '\n\n### Outcomes and recommendations\n\n1. Open the piers at night.\n2. Count the boats.';
  const call = 'Delegates called on governments to buy lanterns.';

  it('reports what was said, in its parts too', () => {
    expect(recommended(`## Session on piers\n\n${call}${list}`)).toEqual([]);
    expect(recommended(`## Session on piers\n\n### Views\n\n${call}${list}`)).toEqual([]);
  });

  it('counts in other sessions', () => {
    expect(recommended(`## Session on boats\n\n${call}\n\n## Session on piers\n\nThey are old.${list}`)).toEqual([
      call,
    ]);
  });
});

it.each([
  'Seven firms joined the Call to Action that governments launched.',
  'Lanterns are often recommended by agencies as a help for states.',
  'Savings are a fund for states to call upon, says a teacher.',
  'The council issued a call for projects to all states.',
  'The association must be registered in Tonga.',
])('takes no recommendation from "%s"', (text) => {
  expect(recommended(text)).toEqual([]);
});
