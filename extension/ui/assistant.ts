import { Draft } from '../drafts/draft';
import { findingAt, nearestFinding, type Finding } from '../drafts/findings';
import type { Clock } from '../drafts/pacer';
import { RichEditor } from '../editors/contenteditable';
import type { Editor } from '../editors/editor';
import { editorRoot } from '../editors/eligible';
import { TextareaEditor } from '../editors/textarea';
import type { Report } from '../protocol/messages';
import type { Analysis, Answer, Rewrites } from '../protocol/wire';
import { MirrorUnderlines } from './mirror';
import { NoticeBoard } from './notice-board';
import { OpenCard } from './open-card';
import { RichUnderlines, type Underlines } from './underlines';
import type { Translate } from './words';

/** Who reads drafts and proposes words; how it is reached is not known here. */
export interface Coach {
  analyze(text: string): Promise<Answer<Analysis>>;
  rewrite(text: string, span: { start: number; end: number }): Promise<Answer<Rewrites>>;
  /** False once it can never be asked again. */
  reachable(): boolean;
}

/** Everything that belongs to the one editor being watched. */
interface Watched {
  editor: Editor;
  draft: Draft;
  underlines: Underlines;
  unwatch: () => void;
}

/**
 * The assistant in one frame: watches the editor that has the focus, and only that one. Until an editor
 * gets the focus there is one listener and nothing else; when stopped there is nothing.
 */
export class Assistant {
  #skip: string | undefined;
  #watched: Watched | undefined;
  #card: OpenCard | undefined;
  /** A draft is left and returned to: what was dismissed in it stays dismissed. */
  readonly #dismissed = new WeakMap<HTMLElement, Set<string>>();
  readonly #notices: NoticeBoard;

  constructor(
    private readonly coach: Coach,
    private readonly words: Translate,
    private readonly clock: Clock,
  ) {
    this.#notices = new NoticeBoard(words);
  }

  /** Switched on, or a setting changed. `skip` selects what in an editor the person did not write. */
  start(skip: string): void {
    if (this.#skip === undefined) {
      document.addEventListener('focusin', this.#onFocus, true);
      document.addEventListener('click', this.#onClick, true);
    }
    this.#skip = skip;
    if (this.#watched) this.#watched.draft.check();
    else this.#watch(focusedElement());
  }

  /** Switched off: whatever is on screen goes, nothing is read any more. */
  stop(): void {
    this.#skip = undefined;
    document.removeEventListener('focusin', this.#onFocus, true);
    document.removeEventListener('click', this.#onClick, true);
    this.#unwatch();
  }

  /** What the popup shows of this frame's draft; undefined when there is none. */
  report(): Report | undefined {
    if (!this.#watched) return undefined;
    const { checked, findings } = this.#watched.draft;
    return { checked, findings: findings.list.map(({ phrase, label, severity }) => ({ phrase, label, severity })) };
  }

  /**
   * Opens the card of the finding at or after the caret and moves the focus into it. All frames of a tab
   * are asked: only the one with the focus does it.
   */
  openNearest(): void {
    if (!this.#watched || !document.hasFocus() || focusedElement() instanceof HTMLIFrameElement) return;
    const { editor, draft } = this.#watched;
    const finding = nearestFinding(draft.findings.list, editor.caret());
    if (finding) this.#open(finding, true);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    if (this.#card?.contains(event) || this.#hasEnded()) return;
    this.#watch(event.composedPath()[0] ?? null);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const watched = this.#watched;
    if (!watched || this.#card?.contains(event) || this.#hasEnded()) return;
    this.#closeCard();
    if (!event.isTrusted || event.button !== 0 || !event.composedPath().includes(watched.editor.element)) return;
    const finding = findingAt(watched.draft.findings.list, (candidate) =>
      watched.underlines.boxes(candidate).some((box) => isInside(box, event.clientX, event.clientY)),
    );
    if (finding) this.#open(finding, false);
  };

  /** An extension that was removed or updated leaves this copy on the page: it ends at the next touch. */
  #hasEnded(): boolean {
    if (this.coach.reachable()) return false;
    this.stop();
    return true;
  }

  #watch(target: EventTarget | null): void {
    const root = editorRoot(target);
    if (!root || this.#skip === undefined || root === this.#watched?.editor.element) return;
    this.#unwatch();
    const isTextarea = root instanceof HTMLTextAreaElement;
    const rich = isTextarea ? undefined : new RichEditor(root, this.#skip);
    const editor = rich ?? new TextareaEditor(root as HTMLTextAreaElement);
    const underlines = rich ? new RichUnderlines(rich) : new MirrorUnderlines(root as HTMLTextAreaElement);
    const dismissed = this.#dismissed.get(root) ?? new Set<string>();
    this.#dismissed.set(root, dismissed);
    const draft = new Draft(
      {
        read: () => (editor.alive() ? editor.read() : undefined),
        analyze: (text) => this.coach.analyze(text),
        changed: () => {
          this.#show();
        },
      },
      this.clock,
      dismissed,
    );
    let looking = false;
    const unwatch = editor.watch(() => {
      if (looking) return;
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        if (this.#watched?.editor !== editor) return;
        if (!editor.alive()) this.#unwatch();
        // The same words in new nodes, as some editors do it, have lost their underlines.
        else if (!draft.edited() && rich) this.#show();
      });
    });
    this.#watched = { editor, draft, underlines, unwatch };
    draft.edited();
  }

  #unwatch(): void {
    this.#closeCard();
    this.#notices.clear();
    if (!this.#watched) return;
    const { draft, underlines, unwatch } = this.#watched;
    this.#watched = undefined;
    unwatch();
    draft.stop();
    underlines.remove();
  }

  #show(): void {
    if (!this.#watched) return;
    const { draft, editor, underlines } = this.#watched;
    const { list } = draft.findings;
    if (this.#card && !this.#card.stays && !list.some((finding) => this.#card?.isAbout(finding))) this.#closeCard();
    const open = list.find((finding) => this.#card?.isAbout(finding));
    if (open) this.#card?.moved(open);
    underlines.draw(list, open);
    this.#notices.say(draft.checked, editor.element);
  }

  #open(finding: Finding, byKeyboard: boolean): void {
    if (!this.#watched) return;
    const { draft, editor, underlines } = this.#watched;
    if (!editor.alive()) {
      this.#unwatch();
      return;
    }
    this.#closeCard();
    this.#card = new OpenCard({
      finding,
      editor,
      text: draft.findings.text,
      words: this.words,
      byKeyboard,
      boxes: (current) => underlines.boxes(current),
      rewrite: (text, span) => this.coach.rewrite(text, span),
      dismiss: (current) => {
        draft.dismiss(current);
      },
      close: () => {
        this.#closeCard();
      },
    });
    underlines.draw(draft.findings.list, finding);
  }

  #closeCard(): void {
    if (!this.#card) return;
    this.#card.remove();
    this.#card = undefined;
    if (this.#watched) this.#watched.underlines.draw(this.#watched.draft.findings.list, undefined);
  }
}

function isInside(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** The element with the focus, through open shadow roots. */
function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
