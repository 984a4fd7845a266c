import { leftAloneIn, takeBack, type Dismissed, type Marked } from '../drafts/findings';
import type { Clock } from '../drafts/pacer';
import { editorRoot, mayBeRead } from '../editors/eligible';
import { focusedHere, FocusWatch, isFrom, type ShadowOf } from '../editors/focus';
import type { Command } from '../protocol/commands';
import type { Report } from '../protocol/messages';
import { Answering } from '../reply/answering';
import { Announcer } from './announcer';
import type { Coach, Surroundings } from './coach';
import { NoticeBoard } from './notice-board';
import type { SendGuard, Sending } from './send-guard';
import { Watched } from './watched';
import type { Translate } from './words';

/** What is remembered of a draft: what was dismissed in it, and what was asked about before sending it. */
interface Known {
  root: HTMLElement;
  dismissed: Dismissed;
  askedAbout: Set<string>;
}

/** What is remembered of a frame's drafts, for as long as its page is open. */
export interface Memory {
  /** A draft is left and returned to: what was dismissed in it stays dismissed, and what was asked about, asked. */
  drafts: WeakMap<HTMLElement, Known>;
  /** Those on the page. */
  open: readonly Known[];
}

/**
 * The assistant in one frame: watches the editor that has the focus, and only that one. Until an editor
 * gets the focus there is one listener and nothing else; when stopped there is nothing.
 */
export class Assistant {
  #skip: string | undefined;
  #watched: Watched | undefined;
  /** Of drafts that were left for another field, and may yet be sent. */
  readonly #guards = new Map<HTMLElement, SendGuard>();
  readonly #answering: Answering;
  readonly #notices: NoticeBoard;
  readonly #announcer: Announcer;
  #sending: Sending | undefined;
  /** What a mouse button went down on: where the page draws it anew meanwhile, the browser tells of no click. */
  #pressed: EventTarget | undefined;
  #pointing: AbortController | undefined;
  readonly #focus: FocusWatch;
  /** Hears when the field that was watched last turns into another kind, or into one to read again. */
  readonly #turning = new MutationObserver(() => {
    this.#onTurn();
  });

  constructor(
    private readonly coach: Coach,
    private readonly words: Translate,
    private readonly clock: Clock,
    private readonly shadowOf: ShadowOf,
    private readonly memory: Memory,
  ) {
    this.#focus = new FocusWatch(shadowOf, this.#onFocus);
    this.#notices = new NoticeBoard(words, () => {
      coach.help();
    });
    this.#announcer = new Announcer(words('language'));
    this.#answering = new Answering(() => clock.now());
  }

  /** Switched on, or a setting changed. */
  start({ skip, sending, ...rules }: Surroundings): void {
    if (this.#skip === undefined) {
      this.#focus.start();
      this.#pointing = new AbortController();
      const how = { capture: true, signal: this.#pointing.signal };
      document.addEventListener('mousedown', this.#onPress, how);
      document.addEventListener('mouseup', this.#onRelease, how);
      document.addEventListener('click', this.#onClick, how);
      document.addEventListener('input', this.#onInput, how);
      window.addEventListener('pagehide', this.#onHide, how);
    }
    this.#skip = skip;
    this.#answering.rules = rules;
    this.#sending = sending;
    if (sending === undefined) this.#unguard();
    if (this.#watched) {
      this.#watched.guard(sending);
      this.#watched.draft.check();
    } else this.#watch(focusedHere(this.shadowOf));
  }

  /** The person writes in another frame now, which has its own assistant. */
  leave(): void {
    this.#watched?.stop('elsewhere');
    this.#watched = undefined;
    this.#turning.disconnect();
  }

  /** Switched off: whatever is on screen goes, nothing is read any more. */
  stop(): void {
    this.#skip = undefined;
    this.#answering.rules = undefined;
    this.#focus.stop();
    this.#pointing?.abort();
    this.#unwatch();
    this.#unguard();
    this.#announcer.remove();
  }

  /** What the popup shows of this frame's draft, and of what is left alone in its others; undefined when there is none. */
  report(): Report | undefined {
    this.#endTurned();
    const report = this.#watched?.report();
    if (!report) return undefined;
    this.#keepOpen();
    return { ...report, leftAlone: leftAloneIn(this.memory.open.map(({ dismissed }) => dismissed)) };
  }

  /** Marks again what the person has left alone in this frame's drafts, if it is this frame that lists them. */
  markAgain(marked: Marked): void {
    if (!this.#watched) return;
    for (const { dismissed } of this.memory.open) takeBack(dismissed, marked);
    this.#watched.draft.check();
  }

  /** Does from the keyboard what the mouse can do. */
  command(command: Command): void {
    const watched = this.#watched;
    if (command === 'reply') watched?.reply.open(true);
    else if (command !== 'open' || !this.#takeFocus()) watched?.cards.command(command);
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
    if (this.#watched?.contains(event) === true || this.#hasEnded()) return;
    this.#watch(target);
  };

  /** What was none to read as it got the focus may be one by now, and nothing else tells of it. */
  readonly #onInput = (): void => {
    if (!this.#watched && !this.#hasEnded()) this.#watch(focusedHere(this.shadowOf));
  };

  #onTurn(): void {
    if (this.#hasEnded()) return;
    if (this.#watched) this.#endTurned();
    else this.#watch(focusedHere(this.shadowOf));
  }

  /** Ends the watch over an editor that is gone, or none to read any more; that one may come back. */
  #endTurned(): void {
    const root = this.#watched?.editor.element;
    if (!root || mayBeRead(root)) return;
    this.#unwatch();
    this.#turning.observe(root, { attributes: true });
  }

  readonly #onPress = (event: MouseEvent): void => {
    [this.#pressed] = event.composedPath();
  };

  readonly #onRelease = (event: MouseEvent): void => {
    if (this.#pressed instanceof Node && !this.#pressed.isConnected) this.#onClick(event);
    this.#pressed = undefined;
  };

  readonly #onClick = (event: MouseEvent): void => {
    const watched = this.#watched;
    if (!watched) return;
    const isOurs = watched.contains(event);
    if (this.#hasEnded()) {
      if (isOurs) event.stopImmediatePropagation();
      return;
    }
    if (isOurs) return;
    watched.cards.clear();
    if (!event.isTrusted || event.button !== 0 || !isFrom(event, watched.editor.element)) return;
    const finding = watched.findingUnder(event.clientX, event.clientY);
    if (finding) watched.cards.open(finding);
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
    this.#keepGuard();
    this.#unwatch();
    this.#unguard(root);
    const known = this.memory.drafts.get(root) ?? { root, dismissed: new Map(), askedAbout: new Set<string>() };
    this.memory.drafts.set(root, known);
    this.#keepOpen(known);
    this.#announcer.beside = root;
    this.#watched = new Watched({
      skip: this.#skip,
      coach: this.coach,
      words: this.words,
      clock: this.clock,
      announcer: this.#announcer,
      notices: this.#notices,
      heard: this.#answering.for(root),
      ...known,
      gone: () => {
        this.#endTurned();
      },
      hasEnded: () => this.#hasEnded(),
    });
    this.#turning.observe(root, { attributes: true });
    this.#watched.guard(this.#sending);
    this.coach.drafting();
    // A field that is empty has not changed, and yet it is another draft than the toolbar's.
    if (!this.#watched.draft.edited()) this.#watched.sign();
  }

  /** Drops what is known of drafts that are gone; `watched` is watched from now on. */
  #keepOpen(watched?: Known): void {
    const others = this.memory.open.filter((known) => known !== watched && known.root.isConnected);
    this.memory.open = watched ? [...others, watched] : others;
  }

  /** Into what has a word to say before there is a card to open. */
  #takeFocus(): boolean {
    const watched = this.#watched;
    if (watched?.takeFocus() === true || [...this.#guards.values()].some((guard) => guard.takeFocus())) return true;
    return watched?.draft.findings.list.length === 0 && this.#notices.takeFocus();
  }

  /** The draft that is being left may be sent from another field: its subject, its address. */
  #keepGuard(): void {
    const element = this.#watched?.editor.element;
    const guard = this.#watched?.guardLeft();
    if (element && guard) this.#guards.set(element, guard);
  }

  /** Drops the guards of drafts that are gone, and of `returned`, which is watched again; of all without it. */
  #unguard(returned?: HTMLElement): void {
    for (const [element, guard] of this.#guards) {
      if (returned && element !== returned && element.isConnected) continue;
      guard.remove();
      this.#guards.delete(element);
    }
  }

  /** The page, or the frame, goes. */
  readonly #onHide = (): void => {
    this.#unwatch();
  };

  #unwatch(): void {
    this.#watched?.stop();
    this.#watched = undefined;
    this.#turning.disconnect();
    this.#keepOpen();
  }
}
