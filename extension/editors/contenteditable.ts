import type { Span } from '../drafts/edit';
import { Composition } from './composition';
import { writeVerified, type Editor, type Written } from './editor';
import { drawnAnew } from './frames';
import { flatten, isOwn, isPlain, offsetOf, rangeOf, retyped, type Flat } from './flatten';
import { rangeFor, stretchFor } from './stretch';
import { structureAround } from './structure';
import { endUndoStep } from './undo-step';

/**
 * Draft.js hears of typing and composing only in the one text node with the caret, and takes a whole stretch from a
 * paste. What was composed it takes over some time after the end, and then draws the whole draft anew: what is written
 * until then goes astray.
 */
const DRAFT_JS = '.public-DraftEditor-content';

/** CKEditor makes an undo step of every line that is typed into it, drops empty ones, and takes a paste as it is. */
const CKEDITOR = '.ck-editor__editable';

/** Any rich editor: a plain contenteditable, or one with a model of its own behind it (Quill, Lexical, CKEditor, …). */
export class RichEditor implements Editor {
  /** The text as last read, while the editor is watched. */
  #known: Flat | undefined;
  /** What has changed since: the text nodes whose characters have, undefined for anything else. */
  readonly #changed = new Set<Node | undefined>();
  #changes: MutationObserver | undefined;
  #composition: Composition | undefined;

  constructor(
    readonly element: HTMLElement,
    private readonly skip: string,
  ) {}

  read(): string {
    return this.flat().text;
  }

  /** The text with its node map, as the page stands now. */
  flat(): Flat {
    if (!this.#changes) return flatten(this.element, this.skip);
    this.#heard(this.#changes.takeRecords());
    if (this.#changed.size > 0) this.#known = this.#readAgain(this.#known);
    this.#known ??= flatten(this.element, this.skip);
    this.#changed.clear();
    return this.#known;
  }

  #heard(records: readonly MutationRecord[]): void {
    for (const { type, target } of records) this.#changed.add(type === 'characterData' ? target : undefined);
  }

  /** Typing changes the characters of one text node, again and again: the rest of a long draft is not walked through. */
  #readAgain(known: Flat | undefined): Flat | undefined {
    const [node, ...others] = this.#changed;
    return known && node instanceof Text && others.length === 0 ? retyped(known, node) : undefined;
  }

  caret(): number {
    const flat = this.flat();
    const { focusNode, focusOffset } = this.#selection();
    return (focusNode && offsetOf(flat, focusNode, focusOffset)) ?? flat.text.length;
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  place(offset: number): void {
    const range = rangeOf(this.flat(), offset, offset + 1);
    if (range) this.#selection().collapse(range.startContainer, range.startOffset);
  }

  watch(changed: () => void): () => void {
    const told = new MutationObserver(changed);
    told.observe(this.element, { childList: true, characterData: true, subtree: true });
    this.#changes = new MutationObserver((records) => {
      this.#heard(records);
    });
    this.#changes.observe(this.element, { childList: true, characterData: true, attributes: true, subtree: true });
    this.#composition = this.#isDraftJs()
      ? new Composition(this.element, () => drawnAnew(this.element))
      : new Composition(this.element);
    return () => {
      told.disconnect();
      this.#changes?.disconnect();
      this.#changes = undefined;
      this.#known = undefined;
      this.#composition?.stop();
    };
  }

  leavesOut(): boolean {
    const { text, guarded } = this.flat();
    return guarded.some(({ start, end }) => /^ {2,}$/m.test(text.slice(start, end)));
  }

  canWrite(span: Span, replacement: string): boolean {
    return stretchFor(this.flat(), this.element, span, replacement) !== undefined;
  }

  isPlain(span: Span): boolean {
    return isPlain(this.flat(), span);
  }

  async write(asked: Span, words: string): Promise<Written> {
    const before = this.read();
    await this.#composition?.settle();
    const flat = this.flat();
    const stretch = stretchFor(flat, this.element, asked, words);
    const whole = stretch && rangeFor(flat, this.element, stretch);
    if (!whole || flat.text !== before) return 'refused';
    const rest = formattedRest(whole);
    const run = { start: stretch.start, end: stretch.end + rest.length };
    const isRun = rest !== '' && isOwn(flat, run) && flat.text.slice(stretch.end, run.end) === rest;
    const [span, replacement] = isRun ? [run, words + rest] : [stretch, words];
    const written = await writeVerified(this, span, replacement, {
      keep: () => this.#keepSelection(),
      pastes: this.#pastes(replacement),
      around: (written) => structureAround(this.flat(), this.element, written),
      endStep: () => {
        endUndoStep(this.element);
      },
      select: () => {
        // Some editors draw their nodes anew when they get the focus.
        const range = rangeFor(this.flat(), this.element, span) ?? whole;
        this.#selection().setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.endContainer,
          range.endOffset,
        );
        return { target: range.startContainer.parentElement ?? this.element, range: new StaticRange(range) };
      },
    });
    if (written === 'done' && isRun) this.place(stretch.start + words.length);
    return written;
  }

  #pastes(replacement: string): 'text' | 'paragraphs' | undefined {
    if (this.#isDraftJs()) return 'text';
    return replacement.includes('\n') && this.element.matches(CKEDITOR) ? 'paragraphs' : undefined;
  }

  #isDraftJs(): boolean {
    return this.element.matches(DRAFT_JS);
  }

  #keepSelection(): () => void {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = this.#selection();
    return () => {
      if (holds(anchorNode, anchorOffset) && holds(focusNode, focusOffset)) {
        this.#selection().setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      } else if (this.#selection().rangeCount > 0) this.#selection().collapseToEnd();
    };
  }

  /** Within a shadow root Chromium tells the root alone what is selected in it. */
  #selection(): Selection {
    const root = this.element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
    const selection = root.getSelection?.() ?? this.element.ownerDocument.getSelection();
    if (!selection) throw new Error('a document in a window has a selection');
    return selection;
  }
}

/** Whether a position can still be selected: some editors draw their nodes anew. */
function holds(node: Node | null, offset: number): node is Node {
  return node?.isConnected === true && offset <= (node instanceof Text ? node.length : node.childNodes.length);
}

/**
 * What follows a stretch in its run of formatted words, where the stretch begins that run: browsers take the formatting
 * of new words from the run before, unless all of the run is written anew.
 */
function formattedRest({ startContainer, startOffset, endContainer, endOffset }: Range): string {
  const isRun = startContainer instanceof Text && startContainer === endContainer && startOffset === 0;
  const formatting = startContainer.parentElement;
  const follows = formatting?.matches('b, strong, i, em, u, s, a, font, mark') && formatting.previousSibling !== null;
  return isRun && follows ? startContainer.data.slice(endOffset) : '';
}
