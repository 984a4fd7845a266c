import { dismissalKey, type Finding } from '../drafts/findings';
import { closestAround, holdsFocus } from '../editors/focus';
import { OpenLine } from './open-line';
import type { Translate } from './words';

/** How a draft is sent from its page. */
export interface Sending {
  /** The button that does it, where it is known. */
  button: string | undefined;
  /** Whether the Enter key alone does it. */
  enterSends: boolean;
}

export interface SendGuardDeps {
  editor: HTMLElement;
  sending: Sending;
  words: Translate;
  /** What the person was asked about in this draft before; it outlives this object. */
  askedAbout: Set<string>;
  /** The phrases of the draft as it stands that will damage the relationship. */
  grave: () => readonly Finding[];
  /** Whether there is nobody left who could say what is held up, and why. */
  hasEnded: () => boolean;
  /** The person wants to look at one of them. */
  look: (finding: Finding, byKeyboard: boolean) => void;
}

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"]';
/** What buttons that send are called; where the site's own is not known. */
const SEND_NAME =
  /^\s*(send|reply|comment|add (?:a |single )?(?:reply|comment)|submit review|(?:close|reopen) (?:\w+ )*with comment|update comment|senden|absenden|antworten|kommentieren)\b/i;
const AROUND = 'form, [role="form"], [role="dialog"], dialog';

/**
 * For a person who asked for it: the first press on Send over a grave phrase shows one line instead. It is
 * held up once for each phrase; the second press goes through at once, whatever the line is doing.
 */
export class SendGuard {
  #line: OpenLine | undefined;

  constructor(private readonly deps: SendGuardDeps) {
    window.addEventListener('keydown', this.#onKey, true);
    window.addEventListener('click', this.#onClick, true);
  }

  contains(event: Event): boolean {
    return this.#line?.contains(event) === true;
  }

  /** From the keyboard: into the line. Returns whether there is one. */
  takeFocus(): boolean {
    this.#line?.takeFocus();
    return this.#line !== undefined;
  }

  remove(): void {
    window.removeEventListener('keydown', this.#onKey, true);
    window.removeEventListener('click', this.#onClick, true);
    this.#close();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !event.isTrusted || this.contains(event)) return;
    const { editor, sending } = this.deps;
    const withControl = event.ctrlKey || event.metaKey;
    // A mail is sent from its subject, too.
    const around = withControl ? closestAround(editor, AROUND) : null;
    // A key goes where the focus is; a closed shadow root tells of no more than its host.
    if (!holdsFocus(around ?? editor)) return;
    const enterSends = sending.enterSends || editor instanceof HTMLInputElement;
    if (!withControl && (!enterSends || event.shiftKey || event.altKey)) return;
    // A key that is still down from the first press is no second one.
    if (event.repeat && this.#line) stop(event);
    else
      this.#hold(event, () => {
        this.#sendFromKeyboard(event);
      });
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || this.contains(event)) return;
    const button = this.#sendButton(event);
    if (button) {
      this.#hold(event, () => {
        button.click();
      });
    }
  };

  /** Stops a press when it is the first over a grave phrase. */
  #hold(event: Event, send: () => void): void {
    if (this.deps.hasEnded()) return;
    this.#close();
    const { askedAbout } = this.deps;
    const grave = this.deps.grave();
    const [first] = grave.filter((finding) => !askedAbout.has(dismissalKey(finding)));
    for (const finding of grave) askedAbout.add(dismissalKey(finding));
    if (!first) return;
    stop(event);
    this.#show(first, send);
  }

  #show(finding: Finding, send: () => void): void {
    const { words, editor } = this.deps;
    const close = (): void => {
      this.#close();
    };
    this.#line = new OpenLine(words, editor, {
      text: words('sending_grave', finding.phrase),
      hint: 'sending_again',
      fleeting: true,
      actions: [
        {
          word: 'sending_anyway',
          run: () => {
            close();
            send();
          },
        },
        {
          word: 'sending_look',
          run: (byKeyboard) => {
            close();
            this.deps.look(finding, byKeyboard);
          },
        },
      ],
      onClose: close,
    });
  }

  #close(): void {
    this.#line?.remove();
    this.#line = undefined;
  }

  #sendButton(event: Event): HTMLElement | undefined {
    const elements = event.composedPath().filter((target) => target instanceof HTMLElement);
    const { sending, editor } = this.deps;
    const { button } = sending;
    const known =
      button === undefined
        ? undefined
        : elements.find((element) => element.matches(button) && isNearest(element, button, editor));
    if (known) return known;
    const around = closestAround(editor, AROUND);
    return elements.find((element) => element.matches(BUTTON) && around?.contains(element) && isCalledSend(element));
  }

  /** By the site's own button where there is one, else by the same key once more. */
  #sendFromKeyboard({ ctrlKey, metaKey }: KeyboardEvent): void {
    const { editor, sending } = this.deps;
    const buttons = sending.button === undefined ? [] : document.querySelectorAll<HTMLElement>(sending.button);
    const [only, another] = buttons;
    if (only && !another) {
      only.click();
      return;
    }
    const enter = { key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey, metaKey };
    const pressed = ['keydown', 'keypress', 'keyup'].map((type) =>
      editor.dispatchEvent(new KeyboardEvent(type, { ...enter, bubbles: true, cancelable: true, composed: true })),
    );
    // The browser sends a form on a key of the person's own only.
    if (editor instanceof HTMLInputElement && pressed.every(Boolean)) editor.form?.requestSubmit();
  }
}

/** Whether a button is this editor's: of two mails being written on one page, each has its own. */
function isNearest(element: HTMLElement, button: string, editor: HTMLElement): boolean {
  let around = element.parentElement;
  while (around && !around.contains(editor)) around = around.parentElement;
  return around !== null && around.querySelectorAll(button).length === 1;
}

function isCalledSend(element: HTMLElement): boolean {
  const names = [element.getAttribute('aria-label'), element.getAttribute('value'), element.textContent, element.title];
  return names.some((name) => name !== null && SEND_NAME.test(name));
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
