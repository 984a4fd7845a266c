import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { servicePort } from '../protocol/address';
import { askTab } from '../protocol/ask';
import { showSign, showSwitch } from '../protocol/badge';
import { COMMANDS } from '../protocol/commands';
import { countWrong, withoutIgnored } from '../protocol/ignored';
import { isMessage, type WorkerCalls, type WorkerMessage } from '../protocol/messages';
import { grantedPatterns, injectInto, isGranted, switchedOn, syncRegistrations } from '../protocol/scripts';
import { Service, type Context } from '../protocol/service';
import { onManaged } from '../protocol/managed';
import { addMenu, onMenu, TOGGLE_COMMAND } from '../protocol/menu';
import { stateInFrame } from '../protocol/frame-state';
import { keepPause, onPauses, pauseForAnHour, pauseTab } from '../protocol/pauses';
import { chooseSite, inForce, loadSettings, onSettings, readReplies, setIgnored } from '../protocol/settings';
import { completeSwitch, toggle } from '../protocol/switch';
import { countChoice, inTheirOrder } from '../protocol/taste';
import { forgetToken, loadToken, saveToken } from '../protocol/vault';
import type { Choices } from '../sites/rules';
import { shippedPatterns } from '../sites/shipped';
import type { SiteState } from '../sites/state';

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
  const service = new Service({ load: loadToken, save: saveToken, forget: forgetToken }, servicePort);
  const ownOrigin = new URL(browser.runtime.getURL('/popup.html')).origin;

  // Sites and settings are nobody's business in a page: content scripts ask for what they need.
  // Firefox has no such lock; nothing that lies there tells what was written.
  const { local } = browser.storage as { local: Partial<typeof browser.storage.local> };
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

  const stateFor = (sender: Sender): Promise<SiteState | undefined> => stateInFrame(sender, ownOrigin);

  /** What goes along with a text, or undefined when the tab's site is off. */
  async function contextFor(sender: Sender, replyTo: string | undefined): Promise<Context | undefined> {
    const state = await stateFor(sender);
    if (!state?.on) return undefined;
    const settings = await loadSettings();
    const { sensitivity, labelsOff } = inForce(settings);
    const { channel, audience, site } = state;
    const reply_to = settings.repliesOff.includes(site) ? undefined : replyTo;
    const leftAlone = settings.ignoredKinds.filter((kind) => kind.site === site).map(({ label }) => label);
    return { channel, audience, reply_to, sensitivity, labels_off: [...labelsOff, ...leftAlone] };
  }

  const handlers: Handlers = {
    site: async (_, sender) => {
      const [state, { repliesOff, beforeSending }] = await Promise.all([stateFor(sender), loadSettings()]);
      if (sender.frameId === 0 && sender.tab?.id !== undefined) void showSwitch(sender.tab.id, state?.on === true);
      if (!state) return 'none';
      return { ...state, readReplies: !repliesOff.includes(state.site), beforeSending };
    },
    ignore: async ({ what, ignored }, sender) => {
      const state = await stateFor(sender);
      if (state?.on === true) await setIgnored(what, state.site, ignored);
    },
    wrong: async ({ label, by }) => {
      await countWrong(label, by);
      return undefined;
    },
    // A page can only answer what it was told to ask.
    answer_new_site: async ({ on }, sender) => {
      const state = await stateFor(sender);
      if (state?.ask === true) await chooseSite(state.site, on);
    },
    never_reply: async (_, sender) => {
      const state = await stateFor(sender);
      if (state) await readReplies(state.site, false);
    },
    analyze: async ({ text, replyTo }, sender) => {
      const context = await contextFor(sender, replyTo);
      if (!context) return { ok: false, state: 'off' };
      return withoutIgnored(await service.analyze(text, context), text, (await loadSettings()).ignoredPhrases);
    },
    rewrite: async ({ text, start, end, label, replyTo }, sender) => {
      const context = await contextFor(sender, replyTo);
      if (!context) return { ok: false, state: 'off' };
      return inTheirOrder(await service.rewrite(text, start, end, context), text, label);
    },
    chose: async ({ choice, by }) => {
      await countChoice(choice, by);
      return undefined;
    },
    sign: async ({ summary }, sender) => {
      const on = (await stateFor(sender))?.on === true;
      if (sender.tab?.id !== undefined && on) await showSign(sender.tab.id, summary);
      return undefined;
    },
    help: async () => {
      await browser.runtime.openOptionsPage();
      return undefined;
    },
    status: () => service.status(),
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
  const forExtensionPages = new Set<string>(['status', 'pair', 'forget']);

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isMessage(message) || !(message.type in handlers)) return false;
    if (forExtensionPages.has(message.type) && sender.origin !== ownOrigin) return false;
    const { type, ...ask } = message as WorkerMessage;
    const handle = handlers[type] as (ask: object, sender: Sender) => Promise<unknown>;
    void handle(ask, sender).then(respond, () => {
      respond(undefined);
    });
    return true;
  });

  /** Every tab asks again whether it is on. Tabs without us do not answer. */
  async function tellTabs(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'recheck', {})])));
  }

  async function sitesChanged(before: Choices): Promise<void> {
    const settings = await loadSettings();
    await syncRegistrations(settings);
    for (const site of switchedOn(settings)) {
      if (before[site] !== true) await injectInto(await grantedPatterns(site));
    }
  }

  onSettings((before) => {
    void tellTabs();
    if ('sites' in before) void sitesChanged(before.sites ?? {});
  });
  onManaged(() => {
    void tellTabs();
    void sitesChanged({});
  });
  onPauses(() => void tellTabs());
  void keepPause();

  // An update drops registered scripts and cuts off those that run: both start anew, without a reload.
  browser.runtime.onInstalled.addListener(() => {
    void addMenu();
    void loadSettings().then(async (settings) => {
      await syncRegistrations(settings);
      const granted = await Promise.all(switchedOn(settings).map(grantedPatterns));
      await injectInto([...shippedPatterns(), ...granted.flat()]);
    });
  });

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
    });
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS[name];
    if (command && tab?.id !== undefined) void askTab(tab.id, 'command', { command });
    if (name === TOGGLE_COMMAND) void toggle(tab?.id, tab?.url ?? '', ownOrigin);
  });

  onMenu({
    answer: async (tab, _, frame) => {
      const text = await askTab(tab, 'selected', {}, frame);
      // The draft may be written in another frame than the one that shows the message.
      if (text !== undefined) await askTab(tab, 'answer_this', { text });
    },
    toggle: (tab, url) => toggle(tab, url, ownOrigin),
    pause_tab: pauseTab,
    pause_hour: pauseForAnHour,
  });
});
