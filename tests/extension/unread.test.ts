import { describe, expect, it } from 'vitest';
import { flatten } from '../../extension/editors/flatten';
import { holdsOwnUnread } from '../../extension/editors/unread';
import { GENERIC_SKIP } from '../../extension/sites/shipped';

function holds(html: string): boolean {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return holdsOwnUnread(root, GENERIC_SKIP, flatten(root, GENERIC_SKIP).text);
}

describe('a draft that is blank', () => {
  it.each([
    ['code', '<pre>rm -r</pre>'],
    ['code in Quill', '<div class="ql-code-block-container"><div class="ql-code-block">rm -r</div></div>'],
    ['code below an empty line', '<p><br></p><pre>rm -r</pre>'],
    ['code in a line', '<p><code>rm -r</code></p>'],
    ['code over a quoted mail', '<pre>rm -r</pre><div class="gmail_quote"><blockquote>Calm down</blockquote></div>'],
    ['a block quote', '<blockquote>Calm down</blockquote>'],
  ])('holds something of the person’s own: %s', (_, html) => {
    expect(holds(html)).toBe(true);
  });

  it.each([
    ['nothing', '<p><br></p>'],
    ['a quoted mail', '<div><br></div><div class="gmail_quote"><blockquote>Calm down</blockquote></div>'],
    ['a quoted mail with code', '<div><br></div><div class="gmail_quote"><pre>rm -r</pre></div>'],
    ['a mail that is quoted by nothing but a block quote', '<div><br></div><blockquote>Calm down</blockquote>'],
    ['a mail that is quoted by its kind', '<blockquote type="cite">Calm down</blockquote>'],
    ['a signature', '<div><br></div><div class="gmail_signature">Ada</div>'],
  ])('holds nothing of the person’s own: %s', (_, html) => {
    expect(holds(html)).toBe(false);
  });
});
