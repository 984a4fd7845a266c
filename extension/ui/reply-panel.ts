import { h } from 'preact';
import type { Checked } from '../drafts/draft';
import { follow } from '../drafts/edit';
import type { Editor } from '../editors/editor';
import { insertion, type Insertion } from '../editors/insert';
import type { Tip } from '../protocol/wire';
import type { Heard } from '../reply/heard';
import type { Hearing } from '../reply/hearing';
import { onEscape } from './escape';
import { GAP, Panel } from './panel';
import { badgeLabel, ReplyBadge } from './reply-badge';
import { ReplyCard } from './reply-card';
import type { Translate, Word } from './words';

export interface ReplyDeps {
  editor: Editor;
  heard: Heard;
  words: Translate;
  /** Something for screen readers. */
  announce(words: string): void;
  /** Something else of ours is on screen that this one would lie over. */
  opening(): void;
  /** Do not read the message for this draft. */
  drop(): void;
  /** Do not read messages on this site. */
  never(): void;
}

/** States of a draft over which something that was heard may be shown. */
const SHOWN: ReadonlySet<Checked> = new Set<Checked>([
  'empty',
  'nothing_own',
  'waiting',
  'checked',
  'partly',
  'other_language',
]);

/** A card over a draft that fills the window has this height at least, in pixels. */
const SMALLEST = 220;

/** The badge at one editor's edge, and the card "What they said" that it opens. */
export class ReplyPanel {
  #badge: Panel | undefined;
  #card: Panel | undefined;
  #stopListening: (() => void) | undefined;
  #checked: Checked = 'empty';
  #problem: Word | undefined;
  #writing = false;
  #shown = '';
  /** What screen readers have heard of this draft last. */
  #told = '';

  constructor(private readonly deps: ReplyDeps) {}

  /** Something may have changed: what was heard, or whether it still holds. */
  update(checked: Checked): void {
    const { heard } = this.deps;
    if (checked === 'empty') {
      heard.emptied();
      this.#told = '';
    }
    if (!SHOWN.has(checked)) heard.clear();
    this.#checked = checked;
    if (!heard.hearing) this.remove();
    else this.#draw(heard.hearing);
  }

  /** Opens the card. Opened by mouse it leaves the focus in the editor. */
  open(byKeyboard: boolean): void {
    const { hearing } = this.deps.heard;
    if (!hearing || this.#card) return;
    this.deps.opening();
    this.#problem = undefined;
    const { element } = this.deps.editor;
    this.#card = new Panel(
      this.deps.words,
      // A second press where the first one was closes it again.
      this.#anchor(() => withBadge(element)),
      'top-end',
      { fallbacks: ['right-start', 'bottom-end', 'left-start'], smallest: SMALLEST, free: () => badgeStrip(element) },
    );
    this.#stopListening = onEscape(() => {
      this.close();
    });
    this.#draw(hearing);
    if (byKeyboard) this.#card.takeFocus('button');
  }

  close(): void {
    const card = this.#card;
    if (!card) return;
    this.#card = undefined;
    this.#stopListening?.();
    if (card.holdsFocus()) this.deps.editor.focus();
    card.remove();
    this.update(this.#checked);
  }

  contains(event: Event): boolean {
    return this.#card?.contains(event) === true || this.#badge?.contains(event) === true;
  }

  remove(): void {
    this.#badge?.remove();
    this.#badge = undefined;
    const card = this.#card;
    this.#card = undefined;
    this.#stopListening?.();
    if (card?.holdsFocus()) this.deps.editor.focus();
    card?.remove();
  }

  #draw(hearing: Hearing): void {
    this.#drawBadge(hearing);
    this.#card?.show(
      h(ReplyCard, {
        hearing,
        fresh: this.#checked !== 'waiting',
        problem: this.#problem,
        canInsert: (tip) => this.#change(hearing, tip) !== undefined,
        onInsert: (tip) => void this.#insert(hearing, tip),
        onDrop: () => {
          this.deps.drop();
        },
        onNever: () => {
          this.deps.never();
        },
        onClose: () => {
          this.close();
        },
      }),
    );
  }

  /** An empty draft leaves everything open, which is no news: then there is a badge only under an open card. */
  #drawBadge({ lines, tips }: Hearing): void {
    const open = lines.filter((line) => !line.done).length;
    if (lines.length + tips.length === 0 || (this.#checked === 'empty' && !this.#card)) {
      this.#badge?.remove();
      this.#badge = undefined;
      return;
    }
    if (this.#checked !== 'empty') this.#tell(badgeLabel(this.deps.words, { open, said: lines.length }));
    const expanded = this.#card !== undefined;
    const shown = `${open} ${lines.length} ${String(expanded)}`;
    // Nothing is laid out anew at a keystroke that changes nothing.
    if (this.#badge && shown === this.#shown) return;
    this.#shown = shown;
    this.#badge ??= new Panel(
      this.deps.words,
      this.#anchor(() => edgeOf(this.deps.editor.element)),
      'top-end',
    );
    this.#badge.show(
      h(ReplyBadge, {
        open,
        said: lines.length,
        expanded,
        onPress: (byKeyboard) => {
          if (this.#card) this.close();
          else this.open(byKeyboard);
        },
      }),
    );
  }

  #tell(words: string): void {
    if (words !== this.#told) this.deps.announce(words);
    this.#told = words;
  }

  /** What inserting a tip's sentence would change in the draft as it stands; undefined where it cannot be done. */
  #change(hearing: Hearing, { suggestion, insert_at: at }: Tip): Insertion | undefined {
    const change = suggestion === '' ? undefined : insertion(hearing.draft, at, suggestion);
    const span = change && follow(change.span, hearing.draft, this.deps.editor.read());
    return change && span && this.deps.editor.canWrite(span, change.replacement) ? { ...change, span } : undefined;
  }

  async #insert(hearing: Hearing, tip: Tip): Promise<void> {
    if (this.#writing) return;
    const change = this.#change(hearing, tip);
    this.#writing = true;
    this.#problem = change ? await this.#write(change) : 'card_text_changed';
    this.#writing = false;
    const { hearing: now } = this.deps.heard;
    if (now) this.#draw(now);
  }

  /** What is to be said when it could not be done. */
  async #write({ span, replacement, caret }: Insertion): Promise<Word | undefined> {
    const { editor } = this.deps;
    const written = await editor.write(span, replacement);
    if (written !== 'done') return written === 'refused' ? 'card_refused' : 'card_damaged';
    // Not behind the first letter of the person's own next word.
    if (caret < replacement.length) editor.place(span.start + caret);
    this.deps.announce(this.deps.words('heard_taken'));
    return undefined;
  }

  #anchor(box: () => DOMRect) {
    return {
      getBoundingClientRect: box,
      contextElement: this.deps.editor.element,
      gone: () => {
        this.remove();
      },
    };
  }
}

/** A badge and the gaps around it, in pixels. */
const ROOM_FOR_BADGE = 40;

/** The editor's upper edge as far as it is in the window: the badge stands on it and covers no words. */
function edgeOf(editor: HTMLElement): DOMRect {
  const { left, top, bottom, width } = editor.getBoundingClientRect();
  return new DOMRect(left, bottom < ROOM_FOR_BADGE ? bottom : Math.max(top, ROOM_FOR_BADGE), width, 0);
}

/** What the badge stands in, over the whole width of the editor. */
function badgeStrip(editor: HTMLElement): DOMRect {
  const { left, top, width } = edgeOf(editor);
  const height = ROOM_FOR_BADGE - GAP;
  return new DOMRect(left, top - height, width, height);
}

/** An editor and its badge. */
function withBadge(editor: HTMLElement): DOMRect {
  const { left, top, bottom, width } = editor.getBoundingClientRect();
  const start = Math.min(top, badgeStrip(editor).top);
  return new DOMRect(left, start, width, bottom - start);
}
