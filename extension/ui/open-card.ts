import { h } from 'preact';
import { follow, type Span } from '../drafts/edit';
import { successor, type Finding, type Findings } from '../drafts/findings';
import type { Editor } from '../editors/editor';
import { narrow } from '../editors/narrow';
import type { Answer, Rewrites, Suggestion } from '../protocol/wire';
import { Card, type Place, type Rewriting } from './card';
import type { Leave } from './left-alone';
import { onEscape } from './escape';
import { Panel } from './panel';
import { choiceOf, type Choice } from './taste';
import type { Translate, Word } from './words';

export interface CardDeps {
  finding: Finding;
  editor: Editor;
  /** The text that the finding's offsets are about. */
  text: string;
  words: Translate;
  /** What in the card takes the focus, by its selector; opened by mouse the focus stays in the editor. */
  focus: string | undefined;
  box(finding: Finding): DOMRect;
  /** Where the finding stands among all that were found; counted from 1. */
  place: Place;
  /** The person wants to see the finding after or before this one, with the focus in the same place. */
  step(by: 1 | -1, focus: string | undefined): void;
  /** The person wants to see the suggestions for all findings at once. */
  mend(finding: Finding, byKeyboard: boolean): void;
  /** Something for screen readers. */
  announce(word: Word): void;
  rewrite(text: string, finding: Finding): Promise<Answer<Rewrites>>;
  took(choice: Choice): void;
  /** `passed` is what was offered and not wanted, where that is what leaving says. */
  leave(finding: Finding, how: Leave, passed: Choice | undefined): void;
  close(): void;
}

/** What has the focus in a card that was opened from the keyboard. */
export const TAKE = '.take';

/** The card that is open: asks for rewrites, takes one, closes on Escape. */
export class OpenCard {
  #finding: Finding;
  /** The text that the finding's offsets are about. */
  #text: string;
  #rewriting: Rewriting = { kind: 'asking' };
  #problem: Word | undefined;
  #place: Place;
  #writing = false;
  #removed = false;
  readonly #panel: Panel;
  readonly #stopListening: () => void;

  constructor(private readonly deps: CardDeps) {
    this.#finding = deps.finding;
    this.#text = deps.text;
    this.#place = deps.place;
    const anchor = {
      getBoundingClientRect: () => deps.box(this.#finding),
      contextElement: deps.editor.element,
      gone: () => {
        deps.close();
      },
    };
    this.#panel = new Panel(deps.words, anchor, 'bottom-start');
    this.#render();
    if (deps.focus !== undefined) this.#panel.takeFocus(deps.focus);
    this.#stopListening = onEscape(() => {
      deps.close();
    });
    void this.#ask(deps.focus);
  }

  /**
   * What its finding has become in the draft: the same phrase may stand there twice, and this card is about the one
   * that the edits carried along. Undefined when its words were edited or are no longer marked.
   */
  among({ text, list }: Findings): Finding | undefined {
    const span = follow(this.#finding, this.#text, text);
    return span && successor({ ...this.#finding, ...span }, list);
  }

  /** Whether it has something to say or do of its own, though its finding may be gone from the draft. */
  get stays(): boolean {
    return this.#writing || this.#problem !== undefined;
  }

  /** The finding's words moved with the text around them or were marked anew, or others came and went. */
  goOn(finding: Finding, text: string, place: Place): void {
    const { label, phrase } = this.#finding;
    this.#finding = finding;
    this.#text = text;
    this.#place = place;
    this.#rewriting = carriedAlong(this.#rewriting, text);
    if ((finding.label !== label || finding.phrase !== phrase) && !this.#writing) this.#askAnew();
    else this.#render();
  }

  /** The service answers again. */
  askAgain(): void {
    if (this.#rewriting.kind === 'failed') this.#askAnew();
  }

  /** Takes the first rewrite that is offered, if there is one by now. */
  takeFirst(): void {
    const [first] = this.#rewriting.kind === 'offered' ? this.#rewriting.suggestions : [];
    if (first) void this.#take(first);
  }

  leave(how: Leave): void {
    // Who leaves a phrase or a kind alone for good says nothing about the suggestions.
    this.deps.leave(this.#finding, how, how === 'now' && this.#problem === undefined ? this.#choice() : undefined);
  }

  contains(event: Event): boolean {
    return this.#panel.contains(event);
  }

  remove(): void {
    this.#removed = true;
    this.#stopListening();
    if (this.#panel.holdsFocus()) this.deps.editor.focus();
    this.#panel.remove();
  }

  /** What was offered or said is about a phrase that is marked otherwise by now. */
  #askAnew(): void {
    const heldFocus = this.#panel.holdsFocus();
    this.#rewriting = { kind: 'asking' };
    this.#problem = undefined;
    this.#render();
    if (heldFocus && !this.#panel.holdsFocus()) this.#panel.takeFocus(TAKE);
    void this.#ask(heldFocus ? TAKE : undefined);
  }

  async #ask(focus: string | undefined): Promise<void> {
    const asking = this.#rewriting;
    const text = this.#text;
    const answer = await this.deps.rewrite(text, this.#finding);
    if (this.#removed || asking !== this.#rewriting) return;
    this.#rewriting = answer.ok
      ? { kind: 'offered', text, suggestions: this.#possible(text, answer.value.suggestions).slice(0, 3) }
      : { kind: 'failed', word: 'card_failed' };
    this.#render();
    if (focus !== undefined && this.#panel.firstHasFocus()) this.#panel.takeFocus(focus);
  }

  /** Those that can be taken without losing something that the person did not write. */
  #possible(text: string, suggestions: readonly Suggestion[]): Suggestion[] {
    return suggestions.filter((suggestion) => {
      const change = this.#change(text, suggestion);
      return change === undefined || this.deps.editor.canWrite(change.span, change.replacement);
    });
  }

  /** What a suggestion for a text would change in the draft as it stands; undefined when its words were edited meanwhile. */
  #change(text: string, suggestion: Suggestion): { span: Span; replacement: string } | undefined {
    const now = this.deps.editor.read();
    const span = follow(suggestion, text, now);
    return span && narrow(now, span, suggestion.replacement);
  }

  async #take(suggestion: Suggestion): Promise<void> {
    if (this.#writing || this.#rewriting.kind !== 'offered') return;
    const change = this.#change(this.#rewriting.text, suggestion);
    if (!change) {
      this.#say('card_text_changed');
      return;
    }
    this.#writing = true;
    const written = await this.deps.editor.write(change.span, change.replacement);
    this.#writing = false;
    if (written === 'done') {
      const choice = this.#choice(suggestion);
      if (choice) this.deps.took(choice);
      this.deps.close();
      this.deps.announce('heard_taken');
    } else this.#say(written === 'refused' ? 'card_refused' : 'card_damaged');
  }

  /** What to learn from one being taken, or from all being left; undefined while none is offered. */
  #choice(taken?: Suggestion): Choice | undefined {
    if (this.#rewriting.kind !== 'offered' || this.#rewriting.suggestions.length === 0) return undefined;
    const { text, suggestions } = this.#rewriting;
    return choiceOf(this.#finding.label, text, suggestions, taken);
  }

  #say(problem: Word): void {
    this.#problem = problem;
    if (!this.#removed) this.#render();
  }

  #render(): void {
    this.#panel.show(
      h(Card, {
        finding: this.#finding,
        rewriting: this.#rewriting,
        problem: this.#problem,
        onTake: (suggestion) => void this.#take(suggestion),
        place: this.#place,
        onStep: (by) => {
          this.deps.step(by, this.#panel.holdsFocus() ? (by === 1 ? '.next' : '.previous') : undefined);
        },
        onMend: () => {
          this.deps.mend(this.#finding, this.#panel.holdsFocus());
        },
        onLeave: (how) => {
          this.leave(how);
        },
        onClose: () => {
          this.deps.close();
        },
      }),
    );
  }
}

/** What is offered moves with the text around it; what was edited itself stays what it was, and is not taken. */
function carriedAlong(rewriting: Rewriting, text: string): Rewriting {
  if (rewriting.kind !== 'offered') return rewriting;
  const suggestions = rewriting.suggestions.flatMap((suggestion) => {
    const span = follow(suggestion, rewriting.text, text);
    return span ? [{ ...suggestion, ...span }] : [];
  });
  return suggestions.length < rewriting.suggestions.length ? rewriting : { ...rewriting, text, suggestions };
}
