import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { Change, changeParts } from '../../extension/ui/change';

it('shows word by word what changes where much is kept', () => {
  expect(changeParts('You should have told us earlier.', 'You could have told us earlier.')).toEqual([
    { text: 'You ', kind: 'same' },
    { text: 'should', kind: 'gone' },
    { text: 'could', kind: 'new' },
    { text: ' have told us earlier.', kind: 'same' },
  ]);
});

it('joins changes that a short word keeps apart, and loses no word', () => {
  expect(
    changeParts(
      'Why did you not send it to me before the review on Monday?',
      'Could you send it to me before the review on Monday?',
    ),
  ).toEqual([
    { text: 'Why did you not ', kind: 'gone' },
    { text: 'Could you ', kind: 'new' },
    { text: 'send it to me before the review on Monday?', kind: 'same' },
  ]);
});

it('shows old and new in turn where little is kept', () => {
  expect(changeParts('Calm down.', 'I can see why this is frustrating.')).toEqual([
    { text: 'Calm down.', kind: 'gone' },
    { text: 'I can see why this is frustrating.', kind: 'new' },
  ]);
});

it('strikes words through, and no blank before or behind them', () => {
  render(
    h(Change, { before: ' This is simply not done.  Thanks for the list.', after: ' Thanks for the list.' }),
    document.body,
  );
  expect([...document.querySelectorAll('.struck')].map(({ textContent }) => textContent)).toEqual([
    'This is simply not done.',
  ]);
  expect(document.querySelector('del')?.textContent).toMatch(/This is simply not done\. +$/);
  render(null, document.body);
});
