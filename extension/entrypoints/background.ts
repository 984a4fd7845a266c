import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { sayOff } from '../protocol/answer-off';
import { isServiceAllowed, servicePort } from '../protocol/address';
import { askTab } from '../protocol/ask';
import { showSign, showSwitch } from '../protocol/badge';
import { COMMANDS } from '../protocol/commands';
import { countWrong, withoutIgnored, type IgnoredPhrase } from '../protocol/ignored';
import { isMessage, type WorkerCalls, type WorkerMessage } from '../protocol/messages';
import {
  grantedPatterns,
  injectInto,
  isGranted,
  startScripts,
  switchedOn,
  syncRegistrations,
} from '../protocol/scripts';
import { Service, type Context } from '../protocol/service';
import { onManaged } from '../protocol/managed';
import { addMenu, onMenu, TOGGLE_COMMAND } from '../protocol/menu';
import { stateInFrame, type FrameState } from '../protocol/frame-state';
import { keepPause, onPauses, pauseForAnHour, pauseTab } from '../protocol/pauses';
import { chooseSite, inForce, loadSettings, onSettings, readReplies, setIgnored } from '../protocol/settings';
import { completeSwitch, toggle } from '../protocol/switch';
import { tellTabs } from '../protocol/tell';
import { nameOf } from '../protocol/under';
import { countChoice, inTheirOrder } from '../protocol/taste';
import { forgetToken, loadToken, saveToken } from '../protocol/vault';

type Sender = Browser.runtime.MessageSender;
type Handlers = {
  [Name in keyof WorkerCalls]: (
    message: WorkerCalls[Name]['ask'],
    sender: Sender,
  ) => Promise<WorkerCalls[Name]['answer']>;
};

/**
 * The worker: the only part that reaches the service. It keeps nothing in memory that it cannot do
 * without, as the browser may stop it between any two messages.
 */
export default defineBackground(() => {
  const vault = { load: loadToken, save: saveToken, forget: forgetToken };
  const service = new Service(vault, { port: servicePort, isAllowed: isServiceAllowed });
  const ownOrigin = new URL(browser.runtime.getURL('/popup.html')).origin;

  // Sites and settings are nobody's business in a page: content scripts ask for what they need.
  // Firefox has no such lock; nothing that lies there tells what was written.
  const { local } = browser.storage as { local: Partial<typeof browser.storage.local> };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  const stateFor = (sender: Sender): Promise<FrameState | undefined> => stateInFrame(sender, ownOrigin);

  /** What goes along with a text, and which phrases are left alone; undefined when the tab's site is off. */
  async function contextFor(
    sender: Sender,
    replyTo: string | undefined,
  ): Promise<{ context: Context; ignored: readonly IgnoredPhrase[] } | undefined> {
    const found = await stateFor(sender);
    if (!found?.state.on) return undefined;
    const { state, settings } = found;
    const { sensitivity, labelsOff } = inForce(settings);
    const { channel, audience, site } = state;
    const reply_to = settings.repliesOff.includes(site) ? undefined : replyTo;
    const leftAlone = settings.ignoredKinds.filter((kind) => kind.site === site).map(({ label }) => label);
    const context = { channel, audience, reply_to, sensitivity, labels_off: [...labelsOff, ...leftAlone] };
    return { context, ignored: settings.ignoredPhrases };
  }

  const handlers: Handlers = {
    site: async (_, sender) => {
      const found = await stateFor(sender);
      const { tab, frameId: frame = 0 } = sender;
      if (frame === 0 && tab?.id !== undefined) void showSwitch(tab.id, found);
      if (!found) return 'none';
      const { state, settings } = found;
      const { repliesOff, beforeSending } = settings;
      return { ...state, frame, readReplies: !repliesOff.includes(state.site), beforeSending };
    },
    ignore: async ({ what, ignored }, sender) => {
      const state = (await stateFor(sender))?.state;
      if (state?.on === true) await setIgnored(what, state.site, ignored);
      return 'done';
    },
    wrong: async ({ label, by }) => {
      await countWrong(label, by);
      return 'done';
    },
    // A page can only answer what it was told to ask.
    answer_new_site: async ({ on }, sender) => {
      const state = (await stateFor(sender))?.state;
      if (state?.ask === true) await chooseSite(state.site, on);
      return 'done';
    },
    read_replies: async ({ read }, sender) => {
      const found = await stateFor(sender);
      if (found) await readReplies(found.state.site, read);
      return 'done';
    },
    analyze: async ({ text, replyTo }, sender) => {
      const found = await contextFor(sender, replyTo);
      if (!found) return { ok: false, state: 'off' };
      const { context, ignored } = found;
      const answer = withoutIgnored(await service.analyze(text, context), text, ignored);
      return answer.ok
        ? { ok: true, value: { ...answer.value, under: nameOf(context, ignored, service.model) } }
        : answer;
    },
    rewrite: async ({ text, start, end, label, replyTo }, sender) => {
      const found = await contextFor(sender, replyTo);
      if (!found) return { ok: false, state: 'off' };
      return inTheirOrder(await service.rewrite(text, start, end, found.context), text, label);
    },
    chose: async ({ choice, by }) => {
      await countChoice(choice, by);
      return 'done';
    },
    drafting: async (_, { tab, frameId: frame = 0 }) => {
      if (tab?.id !== undefined) await askTab(tab.id, 'drafting', { frame });
      return 'done';
    },
    sign: async ({ summary }, sender) => {
      const on = (await stateFor(sender))?.state.on === true;
      if (sender.tab?.id !== undefined && on) await showSign(sender.tab.id, summary);
      return 'done';
    },
    help: async () => {
      await browser.runtime.openOptionsPage();
      return 'done';
    },
    status: () => service.status(),
    local_model: () => service.localModel(),
    pair: async ({ code }) => {
      const paired = await service.pair(code);
      if (paired === 'paired') void tellTabs();
      return paired;
    },
    forget: async () => {
      await service.forget();
      void tellTabs();
      return service.status();
    },
  };
  const forExtensionPages = new Set<string>(['status', 'pair', 'forget', 'local_model']);

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !(message.type in handlers)) return false;
    if (forExtensionPages.has(message.type) && sender.origin !== ownOrigin) return false;
    const { type, ...ask } = message as WorkerMessage;
    const handle = handlers[type] as (ask: object, sender: Sender) => Promise<unknown>;
    void handle(ask, sender).then(respond, () => {
      // A worker that is being stopped can fail at anything. Whoever asked tells that from an answer.
      respond(undefined);
    });
    return true;
  });

  async function organisationChanged(): Promise<void> {
    const settings = await loadSettings();
    await syncRegistrations(settings);
    const granted = await Promise.all(switchedOn(settings).map(grantedPatterns));
    await injectInto(granted.flat());
  }

  onSettings((before) => {
    void tellTabs();
    if ('sites' in before) void loadSettings().then(syncRegistrations);
  });
  onManaged(() => {
    void tellTabs();
    void organisationChanged();
  });
  onPauses(() => void tellTabs());
  void keepPause();

  browser.runtime.onInstalled.addListener(() => void addMenu());
  void startScripts(loadSettings);

  browser.permissions.onRemoved.addListener(() => {
    void tellTabs();
    void loadSettings().then(async (settings) => {
      for (const site of switchedOn(settings)) {
        if (settings.sites[site] === true && !(await isGranted(site))) await chooseSite(site, 'default');
      }
    });
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void completeSwitch().then(async () => {
      await syncRegistrations(await loadSettings());
      await injectInto(origins);
      await tellTabs();
    });
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS[name];
    if (command && tab?.id !== undefined) void askTab(tab.id, 'command', { command });
    if (name === TOGGLE_COMMAND) void toggle(tab?.id, tab?.url ?? '', ownOrigin);
  });

  onMenu({
    answer: async (tab, url, frame) => {
      const found = await stateInFrame({ tab: { id: tab, url }, url }, ownOrigin);
      if (found?.state.on !== true) {
        await sayOff(tab);
        return;
      }
      const text = await askTab(tab, 'selected', {}, frame);
      // The draft may be written in another frame than the one that shows the message.
      if (text !== undefined) await askTab(tab, 'answer_this', { text });
    },
    toggle: (tab, url) => toggle(tab, url, ownOrigin),
    pause_tab: pauseTab,
    pause_hour: pauseForAnHour,
  });
});
