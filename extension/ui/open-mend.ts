import { h } from 'preact';
import { inReadingOrder, type Finding } from '../drafts/findings';
import type { Editor } from '../editors/editor';
import { narrow } from '../editors/narrow';
import type { Answer, Rewrites, Suggestion } from '../protocol/wire';
import { apart, joined, type Proposal } from './mend';
import { MendList } from './mend-list';
import { onEscape } from './escape';
import { Panel, type Anchor } from './panel';
import type { Translate, Word } from './words';

interface MendDeps {
  findings: readonly Finding[];
  editor: Editor;
  /** The text that the findings are about. */
  text: string;
  words: Translate;
  anchor: Anchor;
  /** Opened from the keyboard it takes the focus; opened by mouse it leaves it in the editor. */
  byKeyboard: boolean;
  rewrite(text: string, finding: Finding): Promise<Answer<Rewrites>>;
  /** All chosen changes were made. */
  done(): void;
  close(): void;
}

/** The list that is open: gathers the first rewrite of every finding, and makes those that are chosen. */
export class OpenMend {
  #proposals: Proposal[] = [];
  readonly #chosen = new Set<string>();
  #asking = true;
  /** Those that the service has said nothing about yet, in reading order. */
  readonly #rest: Finding[];
  /** It does not answer. */
  #failed = false;
  #problem: Word | undefined;
  #writing = false;
  #removed = false;
  readonly #panel: Panel;
  readonly #stopListening: () => void;

  constructor(private readonly deps: MendDeps) {
    this.#rest = inReadingOrder(deps.findings);
    this.#panel = new Panel(deps.words, deps.anchor, 'bottom-start');
    this.#render();
    if (deps.byKeyboard) this.#panel.takeFocus('input');
    this.#stopListening = onEscape(() => {
      deps.close();
    });
    void this.#ask();
  }

  contains(event: Event): boolean {
    return this.#panel.contains(event);
  }

  /** Whether it holds for the draft as it stands, or has something to say. */
  get stays(): boolean {
    return this.#writing || this.#problem !== undefined || this.deps.editor.read() === this.deps.text;
  }

  remove(): void {
    this.#removed = true;
    this.#stopListening();
    if (this.#panel.holdsFocus()) this.deps.editor.focus();
    this.#panel.remove();
  }

  /** The service answers again. */
  askAgain(): void {
    if (!this.#failed || this.#writing) return;
    this.#failed = false;
    this.#asking = true;
    this.#render();
    void this.#ask();
  }

  /** One after the other: the service reads one draft at a time, and others wait as well. */
  async #ask(): Promise<void> {
    const { text } = this.deps;
    for (let finding = this.#rest[0]; finding; finding = this.#rest[0]) {
      const answer = await this.deps.rewrite(text, finding);
      if (this.#removed) return;
      this.#failed = !answer.ok;
      if (!answer.ok) break;
      this.#rest.shift();
      const first = answer.value.suggestions.find((suggestion) => this.#isPossible(suggestion));
      if (!first) continue;
      const { start, end, replacement } = first;
      this.#proposals = apart(text, [...this.#proposals, { finding, span: { start, end }, replacement }]);
      this.#chosen.add(finding.id);
      this.#render();
    }
    const held = new Set(this.#proposals.map(({ finding }) => finding.id));
    for (const id of this.#chosen) if (!held.has(id)) this.#chosen.delete(id);
    this.#asking = false;
    this.#render();
    if (this.deps.byKeyboard && this.#panel.firstHasFocus()) this.#panel.takeFocus('input');
  }

  #isPossible(suggestion: Suggestion): boolean {
    const { span, replacement } = narrow(this.deps.text, suggestion, suggestion.replacement);
    return this.deps.editor.canWrite(span, replacement);
  }

  async #take(): Promise<void> {
    const { editor, text } = this.deps;
    if (this.#writing) return;
    if (editor.read() !== text) {
      this.#say('card_text_changed');
      return;
    }
    const changes = this.#proposals.filter(({ finding }) => this.#chosen.has(finding.id));
    const writes = joined(text, changes, (span) => editor.isPlain(span));
    this.#writing = true;
    for (const [made, { span, replacement }] of writes.entries()) {
      if (this.#removed) return;
      const change = narrow(text, span, replacement);
      const written = await editor.write(change.span, change.replacement);
      if (written === 'done') continue;
      this.#writing = false;
      this.#say(written === 'damaged' ? 'card_damaged' : made === 0 ? 'card_refused' : 'mend_partly');
      return;
    }
    this.#writing = false;
    this.deps.close();
    this.deps.done();
  }

  #say(problem: Word): void {
    this.#problem = problem;
    if (!this.#removed) this.#render();
  }

  #render(): void {
    this.#panel.show(
      h(MendList, {
        text: this.deps.text,
        proposals: this.#proposals,
        marked: this.deps.findings.length,
        chosen: this.#chosen,
        asking: this.#asking,
        failed: this.#failed,
        problem: this.#problem,
        onChoose: (id, chosen) => {
          if (chosen) this.#chosen.add(id);
          else this.#chosen.delete(id);
          this.#render();
        },
        onTake: () => void this.#take(),
        onClose: () => {
          this.deps.close();
        },
      }),
    );
  }
}
