import type { Frame, Page } from '@playwright/test';
import { openCase, TEXTAREA, type EditorCase } from './cases';
import { expect } from './fixtures';
import { Layers } from './layer';
import { Outcome, placeOf, type Shown } from './outcome';
import { holdsUnread } from './worker';

/** A page with an editor, as a person uses it. */
export class EditorPage {
  readonly layers: Layers;

  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    private readonly kind: EditorCase,
    apart = false,
  ) {
    this.layers = new Layers(page, apart ? frame : undefined);
  }

  static async open(page: Page, site: string, kind: EditorCase = TEXTAREA): Promise<EditorPage> {
    return new EditorPage(page, await openCase(page, site, kind), kind);
  }

  /** A page that is open already, or opened at an address of its own, with a textarea `#editor`. */
  static async over(page: Page, url?: string): Promise<EditorPage> {
    if (url !== undefined) await page.goto(url);
    return new EditorPage(page, page.mainFrame(), TEXTAREA);
  }

  /**
   * An editor `#editor` in a frame of a page that is open already; `element` is the frame's own, if it has one, and
   * `apart` says that the browser runs it in a process of its own.
   */
  static inside(page: Page, frame: Frame, element?: string, apart = false): EditorPage {
    const kind = { name: frame.url(), path: '', editor: '#editor', ...(element !== undefined && { frame: element }) };
    return new EditorPage(page, frame, kind, apart);
  }

  /** Writes at the end of the draft's line. */
  async type(text: string): Promise<void> {
    await this.frame.locator(this.kind.editor).click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
    await this.pause();
  }

  /** Writes a line with a bold stretch in it, as one does with the keyboard. */
  async typeBold(before: string, bold: string, after: string): Promise<void> {
    await this.type(before);
    await this.page.keyboard.press('ControlOrMeta+b');
    await this.page.keyboard.type(bold);
    await this.page.keyboard.press('ControlOrMeta+b');
    await this.page.keyboard.type(after);
    await this.pause();
  }

  /** What a person does before reaching for the mouse. */
  async pause(): Promise<void> {
    await this.frame.evaluate(() => window.pause?.());
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+z');
  }

  async redo(): Promise<void> {
    await this.page.keyboard.press(this.kind.redo ?? 'Control+y');
  }

  /** The draft as the person sees it on the page. */
  shown(): Promise<string> {
    return this.frame
      .locator(this.kind.editor)
      .evaluate((editor) => ('value' in editor ? String(editor.value) : (editor as HTMLElement).innerText))
      .then((text) =>
        text
          .replaceAll('\u00a0', ' ')
          .replace(/[\u200b\ufeff]/g, '')
          .trimEnd(),
      );
  }

  draft(): Promise<string> {
    return this.frame.evaluate(() => window.draft());
  }

  /** The words that are underlined now. */
  async underlined(): Promise<string[]> {
    const inRich = await this.frame.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => /^tactful-(\d|tip)$/.test(name))
        .flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
    );
    return [...inRich, ...(await this.layers.texts('mark'))];
  }

  /**
   * Waits until these words are underlined in a draft that was read as it stands, and nothing besides: no stretch without
   * one of them, none over two sentences.
   */
  async expectUnderlined(...phrases: string[]): Promise<void> {
    await expect
      .poll(async () => {
        const unread = await holdsUnread(this.page);
        const marked = await this.underlined();
        const missing = phrases.filter((phrase) => !marked.some((words) => words.includes(phrase)));
        const stray = marked.filter((words) => !phrases.some((phrase) => words.includes(phrase)));
        const long = marked.filter((words) => /[.!?]\s+\S/.test(words));
        return { missing, stray, long, unread };
      }, 'what is underlined')
      .toEqual({ missing: [], stray: [], long: [], unread: false });
  }

  /** The characters of a text control in view under the two ends of an underline: asked of the browser itself. */
  async underneath(): Promise<string> {
    const boxes = await this.layers.boxes('mark');
    return this.frame.locator(this.kind.editor).evaluate((editor, lines) => {
      const root = editor.getRootNode();
      const shadowRoots = root instanceof ShadowRoot ? [root] : [];
      const at = (x: number, y: number): number => {
        const position = document.caretPositionFromPoint(x, y, { shadowRoots });
        return position?.offsetNode === editor ? position.offset : NaN;
      };
      const view = editor.getBoundingClientRect();
      const offsets = lines.flatMap(({ x, y, width, height }) => [
        at(Math.max(x, view.left) + 2, y + height / 2),
        at(Math.min(x + width, view.right) - 2, y + height / 2),
      ]);
      return (editor as HTMLTextAreaElement).value.slice(Math.min(...offsets), Math.max(...offsets));
    }, boxes);
  }

  async expectNothingUnderlined(): Promise<void> {
    await expect.poll(() => this.underlined()).toEqual([]);
  }

  /** Clicks into underlined words with the mouse; `nth` counts the same words in several places. */
  async clickUnderlined(phrase: string, nth = 0): Promise<void> {
    const { x, y } = await this.whereUnderlined(phrase, nth);
    await this.page.mouse.click(x, y);
  }

  /** Takes the first rewrite of underlined words; returns what the draft is to be by what the card showed. */
  async take(phrase: string, nth = 0): Promise<Outcome> {
    await this.clickUnderlined(phrase, nth);
    const promised = await this.promised(await this.draft(), phrase, nth);
    await this.layers.click('.card .take');
    await expect.poll(() => this.layers.texts('.card')).toEqual([]);
    return promised;
  }

  /** What the open card's first rewrite, which is about these words, makes of a draft. */
  async promised(draft: string, phrase: string, nth = 0): Promise<Outcome> {
    return new Outcome(draft, await this.firstRewrite(), placeOf(phrase, draft, nth));
  }

  /** Everything in the editor that the person sees in bold. */
  bold(): Promise<string> {
    return this.frame.locator(this.kind.editor).evaluate((editor) => {
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      let words = '';
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent && Number(getComputedStyle(parent).fontWeight) >= 600) words += walker.currentNode.nodeValue ?? '';
      }
      return words.replace(/[\u200b\ufeff]/g, '').replaceAll('\u00a0', ' ');
    });
  }

  /** The card's first rewrite, once it is there. */
  async firstRewrite(): Promise<Shown> {
    let changes: Shown[] = [];
    const offered = async (): Promise<string> => {
      changes = await this.layers.changes('.card .change');
      return changes.length > 0 ? 'offers' : (await this.layers.texts('.card')).join();
    };
    await expect.poll(offered, { message: 'the card', timeout: 30_000 }).toBe('offers');
    const [first] = changes;
    if (!first) throw new Error('the card shows no change');
    return first;
  }

  /** Waits until a card is open and knows what it has to offer, which may be nothing. */
  async cardAnswered(): Promise<void> {
    await expect
      .poll(
        async () => [await this.layers.texts('.card .phrase'), await this.layers.texts('.card .asking')],
        'the card',
      )
      .toEqual([[expect.any(String)], []]);
  }

  /** A point on underlined words, in the window's pixels. */
  async whereUnderlined(phrase: string, nth = 0): Promise<{ x: number; y: number }> {
    const box = await this.frame.evaluate(
      ([wanted, index]) => {
        const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
        const range = ranges
          .filter((one) => one.toString().includes(wanted))
          .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))[index];
        const below = (range?.getBoundingClientRect().bottom ?? 0) - innerHeight;
        // A person scrolls to what they want to click: not every editor does it after a paste.
        if (below > 0) scrollBy(0, below + innerHeight / 2);
        const rect = range?.getClientRects()[0];
        return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      },
      [phrase, nth] as const,
    );
    if (!box) return this.layers.centre('mark', phrase, nth);
    const outer = this.kind.frame === undefined ? undefined : await (await this.frame.frameElement()).boundingBox();
    return { x: box.x + (outer?.x ?? 0), y: box.y + (outer?.y ?? 0) };
  }
}
