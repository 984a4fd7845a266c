import { expect, it } from 'vitest';
import { changeParts } from '../../extension/ui/change';

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
