import type { Draft } from '../drafts/draft';
import { findingBeside, inReadingOrder, nearestFinding, type Finding } from '../drafts/findings';
import type { Editor } from '../editors/editor';
import type { Command } from '../protocol/commands';
import type { Answer, Rewrites } from '../protocol/wire';
import type { Heard } from '../reply/heard';
import type { Announcer } from './announcer';
import type { Place } from './card';
import type { Coach } from './coach';
import { ignoreOf, LeftAlone, saidOf, type Leave } from './left-alone';
import { OpenCard, TAKE } from './open-card';
import { OpenMend } from './open-mend';
import type { Choice } from './taste';
import { boxOf, type Underlines } from './underlines';
import type { Translate } from './words';

export interface CardsDeps {
  coach: Coach;
  words: Translate;
  announcer: Announcer;
  editor: Editor;
  draft: Draft;
  heard: Heard;
  underlines: Underlines;
  /** A card is about to open: what else is on screen makes room. */
  opening(): void;
  /** Whether the editor may still be read. */
  isReadable: () => boolean;
}

/**
 * What stands open over one draft: the card of a finding, or the list of the suggestions for all of them, or
 * the line about what was just left alone.
 */
export class Cards {
  #card: OpenCard | undefined;
  #mend: OpenMend | undefined;
  readonly #left: LeftAlone;
  #wasRead = false;

  constructor(private readonly deps: CardsDeps) {
    this.#left = new LeftAlone(deps.words);
  }

  get isOpen(): boolean {
    return this.#card !== undefined || this.#mend !== undefined;
  }

  contains(event: Event): boolean {
    return [this.#card, this.#left, this.#mend].some((part) => part?.contains(event) === true);
  }

  /** Does from the keyboard what the mouse can do. */
  command(command: Exclude<Command, 'reply'>): void {
    if (command === 'open' && this.#left.isOpen) this.#left.takeFocus();
    else if (command === 'next') this.#step(1, TAKE);
    else if (command === 'previous') this.#step(-1, TAKE);
    else if (!this.#card || command === 'open') this.#openNearest();
    else if (command === 'take') this.#card.takeFirst();
    else this.#card.leave('now');
  }

  /** Opens the card of a finding as the mouse does: the focus stays where it is. */
  open(finding: Finding): void {
    this.#open(finding, undefined);
  }

  openFromKeyboard(finding: Finding): void {
    this.#open(finding, TAKE);
  }

  /** The draft's findings may have changed. Returns the one whose card is open. */
  update(): Finding | undefined {
    const { checked, findings } = this.deps.draft;
    const { list, text } = findings;
    const open = this.#openFinding();
    if (this.#card && !this.#card.stays && !open) this.close();
    if (this.#mend?.stays === false) this.close();
    if (open) this.#card?.goOn(open, text, placeOf(open, list));
    const isRead = checked === 'checked' || checked === 'partly';
    if (isRead && !this.#wasRead) {
      this.#card?.askAgain();
      this.#mend?.askAgain();
    }
    this.#wasRead = isRead;
    return open;
  }

  /** Closes what is open, but for the line about what was left alone. */
  close(): void {
    this.#mend?.remove();
    this.#mend = undefined;
    if (!this.#card) return;
    this.#card.remove();
    this.#card = undefined;
    const { draft, underlines } = this.deps;
    // A long draft is not read at every key; what is drawn must be about the text as it stands.
    if (this.deps.isReadable() && !draft.edited()) underlines.draw(draft.findings.list, undefined);
  }

  clear(): void {
    this.#left.clear();
    this.close();
  }

  /** No message being answered is read on this site from now on; says so, and offers the way back. */
  leaveReplies(): void {
    const { coach, editor, words } = this.deps;
    coach.readReplies(false);
    this.#left.show(words('left_replies'), editor.element, () => {
      coach.readReplies(true);
    });
  }

  /** Where the service does not answer, the draft is read again until it does, and what failed is asked then. */
  async #rewrite(text: string, finding: Finding): Promise<Answer<Rewrites>> {
    const { coach, draft, heard } = this.deps;
    const answer = await coach.rewrite(text, finding, heard.message()?.text);
    if (!answer.ok) draft.check();
    return answer;
  }

  #openFinding(): Finding | undefined {
    return this.#card?.among(this.deps.draft.findings);
  }

  #openNearest(): void {
    const { editor, draft } = this.deps;
    draft.edited();
    draft.finished();
    const finding = nearestFinding(draft.findings.list, editor.caret());
    if (finding) this.#open(finding, TAKE);
  }

  #step(by: 1 | -1, focus: string | undefined): void {
    const { editor, draft } = this.deps;
    draft.edited();
    draft.finished();
    const finding = findingBeside(draft.findings.list, this.#openFinding() ?? editor.caret(), by);
    if (finding) this.#open(finding, focus);
  }

  #open(drawn: Finding, focus: string | undefined): void {
    const { announcer, coach, draft, editor, underlines, words } = this.deps;
    if (!this.deps.isReadable()) return;
    this.close();
    draft.edited();
    const finding = draft.findings.list.find(({ id }) => id === drawn.id);
    if (!finding) return;
    this.deps.opening();
    underlines.draw(draft.findings.list, finding);
    underlines.reveal(finding);
    this.#card = new OpenCard({
      finding,
      editor,
      text: draft.findings.text,
      words,
      focus,
      box: (current) => boxOf(underlines, current, editor.element),
      place: placeOf(finding, draft.findings.list),
      step: (by, next) => {
        this.#step(by, next);
      },
      mend: (current, byKeyboard) => {
        this.#openMend(current, byKeyboard);
      },
      announce: (word) => {
        announcer.say(words(word));
      },
      rewrite: (text, current) => this.#rewrite(text, current),
      took: (choice) => {
        coach.chose(choice, 1);
      },
      leave: (current, how, passed) => {
        this.#leave(current, how, passed);
      },
      close: () => {
        this.close();
      },
    });
  }

  /** Opens the list of the suggestions for all findings, where the card of one of them was. */
  #openMend(finding: Finding, byKeyboard: boolean): void {
    const { announcer, draft, editor, underlines, words } = this.deps;
    if (!this.deps.isReadable()) return;
    this.close();
    const close = (): void => {
      this.close();
    };
    this.#mend = new OpenMend({
      findings: draft.findings.list,
      editor,
      text: draft.findings.text,
      words,
      anchor: {
        getBoundingClientRect: () => boxOf(underlines, finding, editor.element),
        contextElement: editor.element,
        gone: close,
      },
      byKeyboard,
      rewrite: (text, current) => this.#rewrite(text, current),
      done: () => {
        announcer.say(words('heard_mended'));
      },
      close,
    });
  }

  /** Leaves a finding alone, says for how long, and offers the way back. */
  #leave(finding: Finding, how: Leave, passed: Choice | undefined): void {
    const { coach, draft, editor, words } = this.deps;
    const what = ignoreOf(finding, how);
    const count = (by: 1 | -1): void => {
      if (how === 'wrong') coach.wrong(finding.label, by);
      if (passed) coach.chose(passed, by);
    };
    this.close();
    count(1);
    if (what) {
      draft.hide(finding);
      coach.ignore(what, true);
    } else {
      draft.dismiss(finding, () => {
        count(-1);
      });
    }
    this.#left.show(saidOf(finding, how, words), editor.element, () => {
      if (!what) {
        draft.restore(finding);
        return;
      }
      coach.ignore(what, false);
      count(-1);
    });
  }
}

function placeOf(finding: Finding, list: readonly Finding[]): Place {
  return { at: inReadingOrder(list).findIndex(({ id }) => id === finding.id) + 1, of: list.length };
}
