import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { valueClasses } from '../figure/classes';
import RampLegend from './RampLegend.svelte';

it('says what each shade and an empty field stand for', () => {
  const { body } = render(RampLegend, { props: { unit: 'Practices', classes: valueClasses(20), none: 'none found' } });
  const fields = [...body.matchAll(/<dd[^>]*><span class="([^"]*)"><\/span>([^<]*)<\/dd>/g)].map(
    ([, name, text]) => `${/shade-\d/.exec(name)?.[0] ?? 'empty'} ${text}`,
  );
  expect(body).toMatch(/<dt[^>]*>Practices<\/dt>/);
  expect(fields).toEqual([
    'shade-0 1',
    'shade-1 2',
    'shade-2 3–5',
    'shade-3 6–10',
    'shade-4 11–20',
    'empty none found',
  ]);
});
