import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './build';

const DATA = path.join(ROOT, 'models/data');
/** Authors whose writing no model was taught with. */
const MAILS = wordsIn('drafts/x07.jsonl').slice(0, 20);
/** Few enough that the model has soon read most of what they are put together to. */
const SENTENCES = ['x05', 'x09', 'x14', 'x20'].flatMap((author) => wordsIn(`sentences/${author}.jsonl`).slice(0, 30));
const GERMAN = 'Vielen Dank für die schöne Nachricht. Wir freuen uns sehr und melden uns morgen früh noch einmal.';
const BLOCKS = [
  '> We never got the second parcel.\n> Where is it?',
  'On Mon, 3 Feb 2025 at 10:12, Ada Byron wrote:\n> We never got the second parcel.',
  'On 3 February 2025 Ada Byron wrote:\nWe never got it.',
  '```\nrun --all\n```',
  '-- \nMina Okafor',
  '---------- Forwarded message ---------\nFrom: Ada\nDate: Monday\nTo: Mina\n\nSee below.',
  'From: Ada\nSent: Monday 10:12\nTo: Mina',
  'On Monday you wrote:\n\n> We never got it.',
  'Ada Byron <ada@example.org> wrote on Monday:\nWe never got it.',
  'From: Ada\nTo: Mina',
];
const ENDS = [
  'Kind regards,\nMina Okafor',
  'Thanks,\nMina\n\nMina Okafor | Desk 4\nmina@example.org',
  'Mina Okafor | Desk 4\n+44 1286 555014',
  'Best wishes\n\nMina\n\nHead of Desk\n\nPorta Nova\n\n12 Long Row\n\nmina@example.org',
  '--\nMina Okafor\nDesk 4',
  'Kind regards,\nMina\n\nPS: You never told us.\n\nDesk 4 | Room 2',
  'Best wishes,\nMina\nDesk 4\n\nThis message is confidential and for the addressee.\nYou never got it.',
];
const SHORT_LINES = [
  'Kind regards,',
  'Thanks',
  'Mina',
  '--',
  '—',
  '> So it is.',
  'On Monday Ada wrote:',
  'On 3 May 2025 Ada wrote:',
  'From: Ada <ada@example.org>',
  'You never told us.',
  'Sent from my phone',
  'desk@example.org',
  '+44 1286 555014',
  'Desk 4 | Room 2',
  '```',
  'To: Ada',
  'Guten Morgen',
  '💥💥',
  '12.5',
];
const INLINE = [
  'please',
  'never',
  'really',
  'you should have told us',
  '😀',
  '👩‍💻',
  'https://example.org/a_b?c=d',
  '`npm ci`',
  'café',
  'today',
  'on Monday',
  'for example',
  'by 03/04/2026',
];

const LONG = Array.from({ length: 30 }, (_, index) => SENTENCES.slice(3 * index, 3 * index + 3).join(' '));
const ADDRESS = Array.from({ length: 12 }, (_, index) => `Desk ${index} | Room ${index}`);

/** What decides where a draft ends lies far from what was edited: each a draft before and after. */
export const FAR_EDITS: Readonly<Record<string, readonly [string, string]>> = {
  'a line of dashes becomes the last one': change([...LONG, '--', ...LONG, '-- ', 'Mina Okafor'], '-- ', 'PS'),
  'an address goes on above the last lines': change([...LONG, ...ADDRESS, 'See you.'], 'See you.', 'Desk 13 | Room 13'),
  'a line below a sign-off becomes short': change(
    [...LONG, 'Kind regards,', 'Mina', 'Desk 4', SENTENCES.slice(0, 2).join(' '), 'Room 2'],
    SENTENCES.slice(0, 2).join(' '),
    'Porta Nova',
  ),
  'a line far above the end becomes a sign-off': change(
    [...LONG, 'See below, thanks', 'A', 'B', 'C', 'D', 'E', 'F', 'G'],
    'See below, t',
    'T',
  ),
  'a sentence below a sign-off becomes a name': change(
    [...LONG, 'Thanks', 'You never told us.', 'Mina', 'Desk 4', 'Porta Nova'],
    'You never told us.',
    'Mina Okafor',
  ),
  'a sentence below a name becomes a notice': change(
    [...LONG, 'Kind regards,', 'Mina', 'You never told us.', 'You should have.', 'Desk 4'],
    'You never told us.',
    'This message is confidential.',
  ),
  'a sign-off is pushed up by a line below it': change(
    [...LONG, 'Kind regards,', 'Mina', 'A', 'B', 'C', 'D', 'E', 'You never told us.'],
    'You never told us.',
    'You never told us.\n\nYou should have.',
  ),
  'marked lines below a heading lose their mark': change(
    [...LONG, 'On Monday Ada wrote:', '> We never got it.', ...LONG.slice(0, 9)],
    '> We',
    'We',
  ),
  'a line above marked lines becomes a heading': change(
    [...LONG, 'On Monday Ada wrot', '> We never got it.', ...LONG.slice(0, 9)],
    'wrot',
    'wrote:',
  ),
  'a line above a quote becomes a sign-off': change(
    [...LONG, 'See below, thanks', 'Mina', LONG.map((line) => `> ${line}`).join('\n')],
    'See below, t',
    'T',
  ),
  'a block of code that had no end gets one': change([...LONG, '```', ...LONG.slice(0, 20), 'npm', 'ci'], 'npm', '```'),
  'a signature gets a line above it': change([...LONG, 'Mina Okafor', ...ADDRESS], 'Mina Okafor', 'mina@example.org'),
  'a quote at the end loses its mark': change([...LONG, 'Kind regards,', 'Mina', '> We never got it.'], '> We', 'We'),
};

function change(lines: readonly string[], words: string, anew: string): readonly [string, string] {
  const text = lines.join('\n\n');
  const at = text.lastIndexOf(words);
  return [text, text.slice(0, at) + anew + text.slice(at + words.length)];
}

/** Numbers that look random and are the same in every run (mulberry32). */
export class Dice {
  constructor(private seed: number) {}

  /** From 0 up to, and without, 1. */
  roll(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(count: number): number {
    return Math.floor(this.roll() * count);
  }

  pick<One>(list: readonly One[]): One {
    return list[this.below(list.length)] as One;
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }
}

/** A draft of so many paragraphs, with what stands around and between them in mail. */
export function madeDraft(dice: Dice, paragraphs: number): string {
  const body = Array.from({ length: paragraphs }, () => madeParagraph(dice));
  if (dice.chance(0.2)) body.splice(dice.below(body.length), 0, dice.pick([...BLOCKS, GERMAN]));
  if (dice.chance(0.5)) body.unshift(dice.pick(['Hi Ada,', 'Dear Ms Byron,']));
  if (dice.chance(0.6)) body.push(dice.pick(ENDS));
  if (dice.chance(0.2)) body.push(dice.pick(BLOCKS));
  const text = body.join(dice.pick(['\n', '\n\n', '\n\n', '\n \n', '\n\n\n']));
  return dice.chance(0.15) ? text.replaceAll('\n', '\r\n') : text;
}

/** The draft after the next thing that a person does to it. */
export function edited(dice: Dice, text: string): string {
  const line = dice.pick(text.split('\n'));
  const paragraph = dice.pick(text.split(dice.chance(0.5) ? /\n\s*\n/ : /(?<=[.!?])\r?\n/));
  const at = dice.chance(0.3) ? text.length - dice.below(120) : dice.below(text.length);
  const from = Math.max(0, text.lastIndexOf(' ', at));
  const insert = (words: string, where = from): string => text.slice(0, where) + words + text.slice(where);
  const anew = text.search(/\S\s*$/) + 1;
  switch (dice.below(24)) {
    case 0:
      return insert(`\n${dice.pick(SHORT_LINES)}`, dice.chance(0.5) ? anew : text.indexOf(line) + line.length);
    case 1:
      return insert(`\n\n${dice.pick([...BLOCKS, ...ENDS, GERMAN])}\n\n`, text.indexOf(paragraph) + paragraph.length);
    case 2:
      return text.replace(line, '');
    case 3:
      return text.replace(paragraph, '');
    case 4:
      return text.replace(paragraph, () => madeParagraph(dice));
    case 5:
      return text.replace(/^(?:[^]*?\n\s*\n){2}/, (head) => head.replace(/\n\s*\n$/, dice.pick([' ', '\n'])));
    case 6:
    case 7:
      return insert(dice.pick(['\n', '\n\n', '\n\n\n', '  ']));
    case 8:
      return insert(`\n\n${madeParagraph(dice)}`, anew);
    case 9:
    case 10:
    case 11:
      return insert(` ${dice.pick(SENTENCES)}`, anew);
    case 12:
    case 13:
    case 14:
      return text.slice(0, from) + text.slice(Math.max(from, text.indexOf(' ', from + dice.below(80))));
    default:
      return insert(` ${dice.pick(INLINE)}`);
  }
}

function madeParagraph(dice: Dice): string {
  if (dice.chance(0.3)) return dice.pick(dice.pick(MAILS).split('\n\n'));
  const from = 3 * dice.below(SENTENCES.length / 3);
  return SENTENCES.slice(from, from + 1 + dice.below(3)).join(dice.chance(0.3) ? '\n' : ' ');
}

/** The texts of data files, without their marks. */
function wordsIn(...files: string[]): string[] {
  return files
    .flatMap((file) => readFileSync(path.join(DATA, file), 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { markup: string }).markup.replace(/⟦\w+:\d\|([^⟧]*)⟧/g, '$1'));
}
