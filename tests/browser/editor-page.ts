import type { Frame, Page } from '@playwright/test';
import { frameOf, TEXTAREA, type EditorCase } from './cases';
import { expect } from './fixtures';
import { Layers } from './layer';

/** A page with an editor, as a person uses it. */
export class EditorPage {
  readonly layers: Layers;

  private constructor(
    readonly page: Page,
    readonly frame: Frame,
    private readonly kind: EditorCase,
  ) {
    this.layers = new Layers(page);
  }

  static async open(page: Page, site: string, kind: EditorCase = TEXTAREA): Promise<EditorPage> {
    await page.goto(`${site}/${kind.path}`);
    return new EditorPage(page, frameOf(page, kind), kind);
  }

  /** A page that is open already, or opened at an address of its own, with a textarea `#editor`. */
  static async over(page: Page, url?: string): Promise<EditorPage> {
    if (url !== undefined) await page.goto(url);
    return new EditorPage(page, page.mainFrame(), TEXTAREA);
  }

  /** Writes at the end of the draft's line. */
  async type(text: string): Promise<void> {
    await this.frame.locator(this.kind.editor).click();
    await this.page.keyboard.press('End');
    await this.page.keyboard.type(text);
    await this.frame.evaluate(() => window.pause?.());
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

  /** Waits until these words are underlined, and nothing besides: no stretch without one of them, none over two sentences. */
  async expectUnderlined(...phrases: string[]): Promise<void> {
    await expect
      .poll(async () => {
        const marked = await this.underlined();
        const missing = phrases.filter((phrase) => !marked.some((words) => words.includes(phrase)));
        const stray = marked.filter((words) => !phrases.some((phrase) => words.includes(phrase)));
        const long = marked.filter((words) => /[.!?]\s+\S/.test(words));
        return { missing, stray, long };
      }, 'what is underlined')
      .toEqual({ missing: [], stray: [], long: [] });
  }

  async expectNothingUnderlined(): Promise<void> {
    await expect.poll(() => this.underlined()).toEqual([]);
  }

  /** Clicks into underlined words with the mouse. */
  async clickUnderlined(phrase: string): Promise<void> {
    const { x, y } = await this.#whereUnderlined(phrase);
    await this.page.mouse.click(x, y);
  }

  /** The card's first rewrite, once it is there: what it would put in, which is nothing when it leaves words out. */
  async firstRewrite(): Promise<string> {
    await expect.poll(() => this.layers.texts('.card .take')).not.toEqual([]);
    const labels = await this.layers.attribute('.card .take', 'aria-label');
    const [first = ''] = labels;
    return first === 'Take: leave these words out' ? '' : first.replace(/^Take: /, '');
  }

  async #whereUnderlined(phrase: string): Promise<{ x: number; y: number }> {
    const box = await this.frame.evaluate((wanted) => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
      const rect = ranges.find((range) => range.toString().includes(wanted))?.getClientRects()[0];
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }, phrase);
    if (!box) return this.layers.centre('mark', phrase);
    const outer = this.kind.frame === undefined ? undefined : await (await this.frame.frameElement()).boundingBox();
    return { x: box.x + (outer?.x ?? 0), y: box.y + (outer?.y ?? 0) };
  }
}
