import { browser } from 'wxt/browser';
import { browserClock } from '../../drafts/pacer';
import { focusedElement } from '../../editors/focus';
import { askWorker } from '../../protocol/ask';
import { isMessage, type PageState, type SiteReport, type TabMessage } from '../../protocol/messages';
import { translate } from '../../protocol/translate';
import type { WorkerCalls } from '../../protocol/messages';
import { Assistant, type Memory } from '../../ui/assistant';
import { NewSiteQuestion } from '../../ui/new-site';
import type { Sending } from '../../ui/send-guard';

declare global {
  var tactfulMemory: Memory | undefined;
}

// A worker that is stopped six times within two seconds is broken, not tired.
const PAUSES_MS = [0, 100, 200, 500, 1000];
/** Asked once: the worker may have been stopped behind its work, and would count twice. */
const COUNTED: ReadonlySet<keyof WorkerCalls> = new Set<keyof WorkerCalls>(['wrong', 'chose']);
/** Not asked again once there is a newer one. */
const OUTDATED: ReadonlySet<keyof WorkerCalls> = new Set<keyof WorkerCalls>(['sign', 'drafting']);

/**
 * Wires the assistant to the extension in this frame. Asks the worker first; on a site that is off
 * nothing is watched and nothing is read, there is only an ear for being switched on. Returns how to end it.
 */
export function attach(): () => void {
  let ended = false;
  let on = false;
  let frame: number | undefined;
  let site = '';
  const turns = new Map<keyof WorkerCalls, number>();

  /** Asks the worker, which the browser may stop under a question, and under the next: then again. Goes quiet for good when the extension was updated or removed under this page. */
  async function ask<Name extends keyof WorkerCalls>(
    type: Name,
    message: WorkerCalls[Name]['ask'],
  ): Promise<WorkerCalls[Name]['answer'] | undefined> {
    const turn = (turns.get(type) ?? 0) + 1;
    turns.set(type, turn);
    for (const pause of [...(COUNTED.has(type) ? [] : PAUSES_MS), undefined]) {
      try {
        return await askWorker(type, message);
      } catch {
        if (!isConnected()) end();
        if (pause === undefined || ended) return undefined;
        // One that is being stopped refuses at once: questions asked in a row would all meet the same end.
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (OUTDATED.has(type) && turns.get(type) !== turn) return undefined;
      }
    }
    return undefined;
  }

  const unanswered = { ok: false, state: 'busy' } as const;
  const assistant = new Assistant(
    {
      analyze: async (text, replyTo) => (await ask('analyze', { text, replyTo })) ?? unanswered,
      reachable: isConnected,
      rewrite: async (text, { start, end, label }, replyTo) =>
        (await ask('rewrite', { text, start, end, label, replyTo })) ?? unanswered,
      chose: (choice, by) => void ask('chose', { choice, by }),
      readReplies: (read) => void ask('read_replies', { read }),
      drafting: () => void ask('drafting', {}),
      sign: (summary) => void ask('sign', { summary }),
      ignore: (what, ignored) => void ask('ignore', { what, ignored }),
      wrong: (label, by) => void ask('wrong', { label, by }),
      help: () => void ask('help', {}),
    },
    translate,
    browserClock,
    shadowOf,
    memory(),
  );
  const question = new NewSiteQuestion(translate, (on) => void ask('answer_new_site', { on }), isConnected);

  async function recheck(): Promise<void> {
    const state = await ask('site', {});
    // No answer says nothing about the switch.
    if (ended || state === undefined) return;
    if (state !== 'none') ({ frame, frameSite: site } = state);
    if (state !== 'none' && state.ask) question.start(state.site);
    else question.stop();
    on = state !== 'none' && state.on;
    if (state !== 'none' && on) assistant.start({ ...state, sending: sendingOn(state) });
    else assistant.stop();
  }

  function listen(message: unknown, _sender: unknown, respond: (answer: unknown) => void): void {
    if (!isMessage(message)) return;
    const asked = message as TabMessage;
    if (asked.type === 'recheck') void recheck();
    // Until it knows which frame this is, it may well be this one.
    if (asked.type === 'drafting' && frame !== undefined && asked.frame !== frame) assistant.leave();
    if (asked.type === 'command' && hasFocus()) {
      question.takeFocus();
      assistant.command(asked.command);
    }
    if (asked.type === 'mark_again') assistant.markAgain(asked);
    if (asked.type === 'answer_this') assistant.answer(asked.text);
    if (asked.type === 'selected') {
      const text = assistant.selected();
      if (text !== undefined) respond(text);
    }
    if (asked.type === 'focused_frame' && on) {
      const url = otherSiteInFocus();
      if (url !== undefined) respond(url);
    }
    if (asked.type === 'report') {
      const report = assistant.report();
      if (report) respond({ ...report, site } satisfies SiteReport);
    }
  }

  /** A page that comes back from the browser's memory knows nothing of what was switched meanwhile. */
  function shown({ persisted }: PageTransitionEvent): void {
    if (persisted) void recheck();
  }

  function end(): void {
    if (ended) return;
    ended = true;
    window.removeEventListener('pageshow', shown);
    question.stop();
    assistant.stop();
    if (isConnected()) browser.runtime.onMessage.removeListener(listen);
  }

  browser.runtime.onMessage.addListener(listen);
  window.addEventListener('pageshow', shown);
  void recheck();
  return end;
}

/**
 * A site that is switched off and on gets this script anew, in the same world as the one before, which has ended: what was
 * left alone in an open draft stays so.
 */
function memory(): Memory {
  globalThis.tactfulMemory ??= { drafts: new WeakMap(), open: [] };
  return globalThis.tactfulMemory;
}

/** How drafts are sent on a site, for a person who wants a word before that. */
function sendingOn({ beforeSending, known }: PageState): Sending | undefined {
  if (!beforeSending) return undefined;
  return { button: known?.send, enterSends: known?.enterSends ?? false };
}

/** Whether the focus is in this frame, and not in one within it. All frames of a tab hear of a command. */
function hasFocus(): boolean {
  return document.hasFocus() && !(focusedElement(shadowOf) instanceof HTMLIFrameElement);
}

/** Where the frame with the focus comes from that the browser keeps apart from this one; it may have moved on since. */
function otherSiteInFocus(): string | undefined {
  const frame = focusedElement(shadowOf);
  return frame instanceof HTMLIFrameElement && !frame.contentDocument ? frame.src : undefined;
}

/** False once the extension was updated or removed: every call to it would throw. */
function isConnected(): boolean {
  return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
}

/** Sees into closed shadow roots, too, where the browser lets an extension. */
function shadowOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot || !(host instanceof HTMLElement)) return host.shadowRoot;
  return (browser as { dom?: typeof browser.dom }).dom?.openOrClosedShadowRoot(host) ?? null;
}
