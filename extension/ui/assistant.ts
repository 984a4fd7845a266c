import { Draft } from '../drafts/draft';
import { findingAt, findingBeside, inReadingOrder, nearestFinding, type Finding } from '../drafts/findings';
import type { Clock } from '../drafts/pacer';
import { RichEditor } from '../editors/contenteditable';
import type { Editor } from '../editors/editor';
import { editorRoot } from '../editors/eligible';
import { focusedElement, FocusWatch, isFrom, type ShadowOf } from '../editors/focus';
import { TextareaEditor } from '../editors/textarea';
import type { Command } from '../protocol/commands';
import { summaryOf, type Report, type Summary } from '../protocol/messages';
import { Answering } from '../reply/answering';
import type { Heard } from '../reply/heard';
import { Announcer } from './announcer';
import { around, isInside } from './boxes';
import type { Coach, Surroundings } from './coach';
import { Hover } from './hover';
import { ignoreOf, LeftAlone, type Leave } from './left-alone';
import { MirrorUnderlines } from './mirror';
import { NoticeBoard } from './notice-board';
import type { Place } from './card';
import { OpenCard } from './open-card';
import { OpenMend } from './open-mend';
import { ReplyPanel } from './reply-panel';
import { SendGuard, type Sending } from './send-guard';
import { RichUnderlines, type Underlines } from './underlines';
import type { Translate } from './words';

/** What has the focus in a card that was opened from the keyboard. */
const TAKE = '.take';

/** A draft of more characters than this is read when the typing pauses, and not at every keystroke. */
const LONG_DRAFT = 5000;

/** Everything that belongs to the one editor being watched. */
interface Watched {
  editor: Editor;
  draft: Draft;
  heard: Heard;
  reply: ReplyPanel;
  underlines: Underlines;
  hover: Hover;
  guard: SendGuard | undefined;
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
  #mend: OpenMend | undefined;
  /** A draft is left and returned to: what was dismissed in it stays dismissed. */
  readonly #dismissed = new WeakMap<HTMLElement, Set<string>>();
  readonly #answering: Answering;
  readonly #notices: NoticeBoard;
  readonly #announcer: Announcer;
  /** How many findings screen readers have heard of. */
  #heard = 0;
  #signed: Summary | undefined;
  readonly #left: LeftAlone;
  #sending: Sending | undefined;
  readonly #focus: FocusWatch;

  constructor(
    private readonly coach: Coach,
    private readonly words: Translate,
    private readonly clock: Clock,
    private readonly shadowOf: ShadowOf,
  ) {
    this.#focus = new FocusWatch(shadowOf, this.#onFocus);
    this.#notices = new NoticeBoard(words, () => {
      coach.help();
    });
    this.#left = new LeftAlone(words);
    this.#announcer = new Announcer(words('language'));
    this.#answering = new Answering(() => clock.now());
  }

  /** Switched on, or a setting changed. */
  start({ skip, sending, ...rules }: Surroundings): void {
    if (this.#skip === undefined) {
      this.#focus.start();
      document.addEventListener('click', this.#onClick, true);
    }
    this.#skip = skip;
    this.#answering.rules = rules;
    this.#sending = sending;
    if (this.#watched) {
      this.#guard(this.#watched);
      this.#watched.draft.check();
    } else this.#watch(focusedElement(this.shadowOf));
  }

  /** Switched off: whatever is on screen goes, nothing is read any more. */
  stop(): void {
    this.#skip = undefined;
    this.#answering.rules = undefined;
    this.#focus.stop();
    document.removeEventListener('click', this.#onClick, true);
    this.#unwatch();
    this.#announcer.remove();
  }

  /** What the popup shows of this frame's draft; undefined when there is none. */
  report(): Report | undefined {
    if (!this.#watched) return undefined;
    // A page in the background draws nothing, and so may not have noticed a change yet.
    this.#watched.draft.edited();
    const { checked, findings } = this.#watched.draft;
    return { checked, findings: findings.list.map(({ phrase, label, severity }) => ({ phrase, label, severity })) };
  }

  /** Does from the keyboard what the mouse can do. All frames of a tab are asked: only the one with the focus does it. */
  command(command: Command): void {
    if (!this.#watched || !document.hasFocus() || focusedElement(this.shadowOf) instanceof HTMLIFrameElement) return;
    if (command === 'reply') this.#watched.reply.open(true);
    else if (command === 'open' && this.#left.isOpen) this.#left.takeFocus();
    else if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else if (!this.#card || command === 'open') this.#openNearest();
    else if (command === 'take') this.#card.takeFirst();
    else this.#card.leave('now');
  }

  #openNearest(): void {
    if (!this.#watched) return;
    const { editor, draft } = this.#watched;
    const finding = nearestFinding(draft.findings.list, editor.caret());
    if (finding) this.#open(finding, TAKE);
  }

  #step(by: 1 | -1, focus: string | undefined = TAKE): void {
    if (!this.#watched) return;
    const { editor, draft } = this.#watched;
    const { list } = draft.findings;
    const open = list.find((finding) => this.#card?.isAbout(finding));
    const finding = findingBeside(list, open ?? editor.caret(), by);
    if (finding) this.#open(finding, focus);
  }

  /** The person chose a text of the page as the one that their draft answers. */
  answer(text: string): void {
    this.#answering.choose(text, this.#watched?.heard);
    this.#watched?.draft.check();
  }

  /** What the person has selected in this frame, outside what they write. */
  selected(): string | undefined {
    const selection = document.getSelection();
    const text = selection?.toString().trim() ?? '';
    const inDraft = this.#watched?.editor.element.contains(selection?.anchorNode ?? null) === true;
    return this.#skip === undefined || text === '' || inDraft ? undefined : text;
  }

  readonly #onFocus = (target: Element | null, event: FocusEvent): void => {
    if (this.#isOurs(event) || this.#hasEnded()) return;
    this.#watch(target);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const watched = this.#watched;
    if (!watched || this.#isOurs(event) || this.#hasEnded()) return;
    this.#left.clear();
    this.#closeCard();
    if (!event.isTrusted || event.button !== 0 || !isFrom(event, watched.editor.element)) return;
    const finding = findingUnder(watched, event.clientX, event.clientY);
    if (finding) this.#open(finding, undefined);
  };

  #isOurs(event: Event): boolean {
    const parts = [this.#card, this.#left, this.#mend, this.#watched?.reply, this.#watched?.guard];
    return parts.some((part) => part?.contains(event) === true);
  }

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
    const heard = this.#answering.for(root);
    const draft = new Draft(
      {
        read: () => (editor.alive() ? editor.read() : undefined),
        caret: () => editor.caret(),
        analyze: (text) => heard.ask(text, (replyTo) => this.coach.analyze(text, replyTo)),
        changed: () => {
          this.#show();
        },
      },
      this.clock,
      dismissed,
    );
    const reply = new ReplyPanel({
      editor,
      heard,
      words: this.words,
      opening: () => {
        this.#closeCard();
      },
      drop: () => {
        heard.drop();
        this.#show();
        draft.check();
      },
      never: () => {
        this.coach.neverReply();
      },
    });
    let looking = false;
    const unwatch = editor.watch(() => {
      if (looking) return;
      if (draft.findings.text.length > LONG_DRAFT) {
        draft.touched();
        // Ranges move with their words; the lines over a textarea would not.
        if (!rich) underlines.remove();
        this.#sign(summaryOf({ checked: draft.checked, findings: [...draft.findings.list] }));
        return;
      }
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        if (this.#watched?.editor !== editor) return;
        if (!editor.alive()) this.#unwatch();
        // The same words in new nodes, as some editors do it, have lost their underlines.
        else if (!draft.edited() && rich) this.#show();
      });
    });
    const hover = new Hover({
      element: root,
      words: this.words,
      find: (x, y) => {
        if (!this.#watched || this.#card || this.#mend || this.#hasEnded()) return undefined;
        return findingUnder(this.#watched, x, y);
      },
      box: (finding) => boxOf(underlines, finding, root),
      changed: (finding) => {
        underlines.hover(finding);
      },
    });
    this.#watched = { editor, draft, heard, reply, underlines, hover, guard: undefined, unwatch };
    this.#guard(this.#watched);
    draft.edited();
  }

  /** Looks after the draft's sending, or no longer. */
  #guard(watched: Watched): void {
    watched.guard?.remove();
    const { editor, draft } = watched;
    watched.guard =
      this.#sending &&
      new SendGuard({
        editor: editor.element,
        sending: this.#sending,
        words: this.words,
        grave: () => {
          draft.edited();
          return draft.findings.list.filter(({ severity }) => severity === 3);
        },
        look: (finding) => {
          this.#open(finding, TAKE);
        },
      });
  }

  /** Leaves a finding alone, says for how long, and offers the way back. */
  #leave(finding: Finding, how: Leave): void {
    if (!this.#watched) return;
    const { draft, editor } = this.#watched;
    const what = ignoreOf(finding, how);
    draft.dismiss(finding);
    this.#closeCard();
    if (what) this.coach.ignore(what, true);
    if (how === 'wrong') this.coach.wrong(finding.label, 1);
    this.#left.show(finding, how, editor.element, () => {
      if (what) this.coach.ignore(what, false);
      if (how === 'wrong') this.coach.wrong(finding.label, -1);
      draft.restore(finding);
    });
  }

  #unwatch(): void {
    this.#closeCard();
    this.#left.clear();
    this.#notices.clear();
    if (!this.#watched) return;
    const { draft, reply, underlines, hover, guard, unwatch } = this.#watched;
    guard?.remove();
    this.#watched = undefined;
    this.#heard = 0;
    this.#sign(undefined);
    unwatch();
    hover.remove();
    draft.stop();
    reply.remove();
    underlines.remove();
  }

  #show(): void {
    if (!this.#watched) return;
    const { draft, editor, reply, underlines, hover } = this.#watched;
    const { list } = draft.findings;
    if (this.#card && !this.#card.stays && !list.some((finding) => this.#card?.isAbout(finding))) this.#closeCard();
    if (this.#mend?.stays === false) this.#closeCard();
    const open = list.find((finding) => this.#card?.isAbout(finding));
    if (open) this.#card?.moved(open, placeOf(open, list));
    hover.clear();
    underlines.draw(list, open);
    this.#notices.say(draft.checked, editor.element);
    reply.update(draft.checked);
    this.#sign(summaryOf({ checked: draft.checked, findings: [...list] }));
    if (draft.checked === 'checked' || draft.checked === 'partly') this.#tell(list.length);
  }

  /** Screen readers hear how many phrases are marked whenever that has changed. */
  #tell(found: number): void {
    if (found === this.#heard) return;
    this.#heard = found;
    const { words } = this;
    this.#announcer.say(
      found === 0 ? words('found_checked') : found === 1 ? words('found_one') : words('found_many', found),
    );
  }

  #sign(summary: Summary | undefined): void {
    if (JSON.stringify(summary) === JSON.stringify(this.#signed)) return;
    this.#signed = summary;
    this.coach.sign(summary);
  }

  /** Opens the card of a finding. Opened by mouse it leaves the focus where it is. */
  #open(finding: Finding, focus: string | undefined): void {
    if (!this.#watched) return;
    const { draft, editor, heard, reply, underlines } = this.#watched;
    if (!editor.alive()) {
      this.#unwatch();
      return;
    }
    this.#closeCard();
    reply.close();
    this.#watched.hover.clear();
    underlines.reveal(finding);
    this.#card = new OpenCard({
      finding,
      editor,
      text: draft.findings.text,
      words: this.words,
      focus,
      box: (current) => boxOf(underlines, current, editor.element),
      place: placeOf(finding, draft.findings.list),
      step: (by, next) => {
        this.#step(by, next);
      },
      mend: (byKeyboard) => {
        this.#openMend(finding, byKeyboard);
      },
      announce: (word) => {
        this.#announcer.say(this.words(word));
      },
      rewrite: (text, span) => this.coach.rewrite(text, span, heard.message()?.text),
      leave: (current, how) => {
        this.#leave(current, how);
      },
      close: () => {
        this.#closeCard();
      },
    });
    underlines.draw(draft.findings.list, finding);
  }

  /** Opens the list of the suggestions for all findings, where the card of one of them was. */
  #openMend(finding: Finding, byKeyboard: boolean): void {
    if (!this.#watched) return;
    const { draft, editor, heard, underlines } = this.#watched;
    this.#closeCard();
    const close = (): void => {
      this.#closeCard();
    };
    this.#mend = new OpenMend({
      findings: draft.findings.list,
      editor,
      text: draft.findings.text,
      words: this.words,
      anchor: {
        getBoundingClientRect: () => boxOf(underlines, finding, editor.element),
        contextElement: editor.element,
        gone: close,
      },
      byKeyboard,
      rewrite: (text, span) => this.coach.rewrite(text, span, heard.message()?.text),
      done: (steps) => {
        this.#announcer.say(steps === 1 ? this.words('heard_mended') : this.words('heard_mended_in', steps));
      },
      close,
    });
  }

  #closeCard(): void {
    this.#mend?.remove();
    this.#mend = undefined;
    if (!this.#card) return;
    this.#card.remove();
    this.#card = undefined;
    if (this.#watched) this.#watched.underlines.draw(this.#watched.draft.findings.list, undefined);
  }
}

/** The worst finding that is drawn at a point of the window. */
function findingUnder({ draft, underlines }: Watched, x: number, y: number): Finding | undefined {
  return findingAt(draft.findings.list, (finding) => underlines.boxes(finding).some((box) => isInside(box, x, y)));
}

/** What stands for a finding's words: they themselves, or their editor when they are scrolled out of it. */
function boxOf(underlines: Underlines, finding: Finding, editor: HTMLElement): DOMRect {
  const boxes = underlines.boxes(finding);
  return boxes.length > 0 ? around(boxes) : editor.getBoundingClientRect();
}

function placeOf(finding: Finding, list: readonly Finding[]): Place {
  return { at: inReadingOrder(list).findIndex(({ id }) => id === finding.id) + 1, of: list.length };
}
