import { Draft } from '../drafts/draft';
import { findingAt, type Dismissed, type Finding } from '../drafts/findings';
import type { Clock } from '../drafts/pacer';
import { Reader } from '../drafts/reader';
import { RichEditor } from '../editors/contenteditable';
import type { Editor } from '../editors/editor';
import { isTextControl, mayBeRead } from '../editors/eligible';
import { holdsOwnUnread } from '../editors/unread';
import { TextControlEditor } from '../editors/text-control';
import type { Report, Summary } from '../protocol/messages';
import type { Heard } from '../reply/heard';
import type { Announcer } from './announcer';
import { isInside } from './boxes';
import { Cards } from './cards';
import type { Coach } from './coach';
import { Hover } from './hover';
import { MirrorUnderlines } from './mirror';
import type { NoticeBoard } from './notice-board';
import { ReplyPanel } from './reply-panel';
import { SendGuard, type Sending } from './send-guard';
import { Standing } from './standing';
import { boxOf, RichUnderlines, type Underlines } from './underlines';
import type { Translate } from './words';

/** A draft of more characters than this is read when the typing pauses, and not at every keystroke. */
const LONG_DRAFT = 5000;

interface WatchedDeps {
  /** The editor's own element. */
  root: HTMLElement;
  /** Selects what in an editor the person did not write. */
  skip: string;
  coach: Coach;
  words: Translate;
  clock: Clock;
  announcer: Announcer;
  notices: NoticeBoard;
  heard: Heard;
  /** What the person has dismissed in this draft so far, and what they were asked about before sending it. */
  dismissed: Dismissed;
  askedAbout: Set<string>;
  /** The editor has left the page, or is none to read any more. */
  gone(): void;
  /** Whether there is nobody left to ask; everything on screen goes then. */
  hasEnded: () => boolean;
}

/** Everything that belongs to the one editor being watched: its draft, and what is drawn over it. */
export class Watched {
  readonly editor: Editor;
  readonly draft: Draft;
  readonly heard: Heard;
  readonly reply: ReplyPanel;
  readonly cards: Cards;
  readonly #rich: RichEditor | undefined;
  readonly #underlines: Underlines;
  readonly #hover: Hover;
  readonly #standing: Standing;
  readonly #unwatch: () => void;
  readonly #presence: ResizeObserver;
  #guard: SendGuard | undefined;
  #sending: Sending | undefined;
  #looking = false;
  #stopped = false;

  constructor(private readonly deps: WatchedDeps) {
    const { root, skip, coach, words, announcer, heard } = deps;
    const { editor, rich, underlines } = partsOf(root, skip);
    this.#rich = rich;
    this.editor = editor;
    this.#underlines = underlines;
    this.heard = heard;
    this.#standing = new Standing(coach, words, announcer, deps.clock);
    const reader = new Reader((text, replyTo) => coach.analyze(text, replyTo));
    this.draft = new Draft(
      {
        read: () => (this.#isReadable() ? editor.read() : undefined),
        caret: () => editor.caret(),
        holdsUnread: (text) => editor.leavesOut() && holdsOwnUnread(root, skip, text),
        analyze: (text) => heard.ask(text, (replyTo) => reader.read(text, replyTo)),
        changed: () => {
          this.#show();
        },
      },
      deps.clock,
      deps.dismissed,
    );
    this.reply = new ReplyPanel({
      editor,
      heard,
      words,
      announce: (said) => {
        announcer.say(said);
      },
      opening: () => {
        this.cards.close();
      },
      drop: () => {
        heard.drop();
        if (!this.draft.edited()) this.#show();
        this.draft.check();
      },
      never: () => {
        this.cards.leaveReplies();
      },
    });
    this.cards = new Cards({
      coach,
      words,
      announcer,
      editor,
      draft: this.draft,
      heard,
      underlines,
      opening: () => {
        this.reply.close();
        this.#hover.clear();
      },
      isReadable: () => this.#isReadable(),
    });
    this.#unwatch = editor.watch(this.#onChange);
    // What leaves the page loses its size, whoever takes it away.
    this.#presence = new ResizeObserver(() => this.#isReadable());
    this.#presence.observe(root);
    this.#hover = new Hover({
      element: root,
      words,
      find: (x, y) => (this.cards.isOpen || deps.hasEnded() ? undefined : this.findingUnder(x, y)),
      box: (finding) => boxOf(underlines, finding, root),
      changed: (finding) => {
        underlines.hover(finding);
      },
    });
  }

  /** How the draft stands, as it is now. */
  report(): Omit<Report, 'leftAlone'> {
    // A page in the background draws nothing, and so may not have noticed a change yet.
    this.draft.edited();
    const { list } = this.draft.findings;
    return { ...this.#summary(), findings: list.map(({ phrase, label, severity }) => ({ phrase, label, severity })) };
  }

  /** Whether something was left out of what was read; of a draft that is not, nothing is asked. */
  #leavesOut(): boolean {
    const { checked, leavesOut } = this.draft;
    return (checked === 'checked' || checked === 'partly') && (leavesOut || this.editor.leavesOut());
  }

  #summary(): Summary {
    const { checked, findings } = this.draft;
    const severities = findings.list.map(({ severity }) => severity);
    return {
      checked,
      found: severities.length,
      worst: severities.reduce<Summary['worst']>((worst, severity) => (severity > worst ? severity : worst), 0),
      leavesOut: this.#leavesOut(),
      leavesAlone: this.deps.dismissed.size > 0,
    };
  }

  /** Looks after the draft's sending, or no longer. */
  guard(sending: Sending | undefined): void {
    this.#sending = sending;
    this.#guard?.remove();
    this.#guard = this.#guarding(
      () => {
        this.draft.edited();
        this.draft.finished();
        return this.#grave();
      },
      (finding, byKeyboard) => {
        if (byKeyboard) this.cards.openFromKeyboard(finding);
        else this.cards.open(finding);
      },
    );
  }

  /** Looks after the sending of a draft that is left for another field of its page: what was found counts while its words stand. */
  guardLeft(): SendGuard | undefined {
    const { editor } = this;
    if (!this.#sending) return undefined;
    this.draft.finished();
    const text = this.draft.findings.text;
    const grave = this.#grave();
    if (grave.length === 0) return undefined;
    return this.#guarding(
      () => (mayBeRead(editor.element) && editor.read() === text ? grave : []),
      () => {
        editor.focus();
      },
    );
  }

  #grave(): Finding[] {
    if (!this.#isReadable()) return [];
    return this.draft.findings.list.filter(({ severity }) => severity === 3);
  }

  #guarding(
    grave: () => readonly Finding[],
    look: (finding: Finding, byKeyboard: boolean) => void,
  ): SendGuard | undefined {
    const { words, askedAbout, hasEnded } = this.deps;
    const sending = this.#sending;
    return sending && new SendGuard({ editor: this.editor.element, sending, words, askedAbout, grave, look, hasEnded });
  }

  /** From the keyboard: into the word before sending. Returns whether there is one. */
  takeFocus(): boolean {
    return this.#guard?.takeFocus() === true;
  }

  /** Whether an event of the page came from something of ours. */
  contains(event: Event): boolean {
    return [this.cards, this.reply, this.#guard].some((part) => part?.contains(event) === true);
  }

  /** The worst finding that is drawn at a point of the window. */
  findingUnder(x: number, y: number): Finding | undefined {
    // A press may come before the next frame: what is drawn is still about the nodes of the last one.
    if (this.#looking) this.#look();
    return findingAt(this.draft.findings.list, (finding) =>
      this.#underlines.boxes(finding).some((box) => isInside(box, x, y)),
    );
  }

  /** `elsewhere`: another frame's draft is the tab's from now on, and its sign stays. */
  stop(next?: 'elsewhere'): void {
    this.#stopped = true;
    // First of all: what is closed now must not be drawn without it once more.
    this.draft.stop();
    this.cards.clear();
    this.deps.notices.clear();
    this.#guard?.remove();
    this.#presence.disconnect();
    if (next === undefined) this.#standing.sign(undefined);
    this.#standing.stop();
    this.#unwatch();
    this.#hover.remove();
    this.reply.remove();
    this.#underlines.remove();
  }

  readonly #onChange = (): void => {
    if (this.#looking) return;
    const { draft } = this;
    if (draft.findings.text.length > LONG_DRAFT) {
      draft.touched();
      this.#underlines.moved();
      this.sign();
      return;
    }
    this.#looking = true;
    requestAnimationFrame(() => {
      this.#looking = false;
      if (!this.#stopped) this.#look();
    });
  };

  /** Asked before anything is read or drawn; where the answer is no, the watch ends. */
  #isReadable(): boolean {
    const is = mayBeRead(this.deps.root);
    // Whoever asks is in the midst of something.
    if (!is) {
      queueMicrotask(() => {
        if (!this.#stopped) this.deps.gone();
      });
    }
    return is;
  }

  #look(): void {
    // The same words in new nodes, as some editors do it, have lost their underlines.
    if (!this.draft.edited() && this.#rich) this.#show();
  }

  #show(): void {
    if (this.#stopped || !this.#isReadable()) return;
    const { checked, findings } = this.draft;
    const { list } = findings;
    if (checked === 'empty') this.deps.askedAbout.clear();
    const open = this.cards.update();
    this.#hover.clear();
    this.#underlines.draw(list, open);
    this.deps.notices.say(checked, this.editor.element);
    this.reply.update(checked);
    const summary = this.#summary();
    this.#standing.sign(summary);
    this.#standing.tell(summary);
  }

  /** Shows outside the page how the draft stands. */
  sign(): void {
    this.#standing.sign(this.#summary());
  }
}

/** How an editor is read and drawn over: a text control has no nodes to underline. */
function partsOf(root: HTMLElement, skip: string): { editor: Editor; rich?: RichEditor; underlines: Underlines } {
  if (isTextControl(root)) return { editor: new TextControlEditor(root), underlines: new MirrorUnderlines(root) };
  const rich = new RichEditor(root, skip);
  return { editor: rich, rich, underlines: new RichUnderlines(rich) };
}
