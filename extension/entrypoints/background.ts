import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { askTab } from '../protocol/ask';
import { showSign } from '../protocol/badge';
import { COMMANDS } from '../protocol/commands';
import { isMessage, type WorkerCalls, type WorkerMessage } from '../protocol/messages';
import { grantedPatterns, injectInto, isGranted, switchedOn, syncRegistrations } from '../protocol/scripts';
import { Service, type Context } from '../protocol/service';
import { chooseSite, loadSettings, onSettings } from '../protocol/settings';
import { completeSwitch } from '../protocol/switch';
import { forgetToken, loadToken, saveToken } from '../protocol/vault';
import { shippedPatterns } from '../sites/shipped';
import { siteOf, stateOf, type Choices, type SiteState } from '../sites/state';

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
  const service = new Service({ load: loadToken, save: saveToken, forget: forgetToken });
  const ownOrigin = new URL(browser.runtime.getURL('/popup.html')).origin;

  // Sites and settings are nobody's business in a page: content scripts ask for what they need.
  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

  /** Frames follow their tab: the switch in the popup is about the whole tab. */
  async function stateFor(sender: Sender): Promise<SiteState | undefined> {
    const site = sender.tab?.url === undefined ? undefined : siteOf(sender.tab.url, ownOrigin);
    const frame = siteOf(sender.url ?? '', ownOrigin);
    return site === undefined ? undefined : stateOf(site, (await loadSettings()).sites, frame);
  }

  /** What goes along with a text, or undefined when the tab's site is off. */
  async function contextFor(sender: Sender): Promise<Context | undefined> {
    const state = await stateFor(sender);
    if (!state?.on) return undefined;
    const { sensitivity, labelsOff } = await loadSettings();
    return { channel: state.channel, audience: state.audience, sensitivity, labels_off: labelsOff };
  }

  const handlers: Handlers = {
    site: async (_, sender) => (await stateFor(sender)) ?? 'none',
    analyze: async ({ text }, sender) => {
      const context = await contextFor(sender);
      return context ? service.analyze(text, context) : { ok: false, state: 'off' };
    },
    rewrite: async ({ text, start, end }, sender) => {
      const context = await contextFor(sender);
      return context ? service.rewrite(text, start, end, context) : { ok: false, state: 'off' };
    },
    sign: async ({ summary }, { tab }) => {
      if (tab?.id !== undefined) await showSign(tab.id, summary);
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
    const { sites } = await loadSettings();
    await syncRegistrations(sites);
    for (const site of switchedOn(sites)) {
      if (before[site] !== true) await injectInto(await grantedPatterns(site));
    }
  }

  onSettings((before) => {
    void tellTabs();
    if ('sites' in before) void sitesChanged(before.sites ?? {});
  });

  // An update drops registered scripts and cuts off those that run: both start anew, without a reload.
  browser.runtime.onInstalled.addListener(() => {
    void loadSettings().then(async ({ sites }) => {
      await syncRegistrations(sites);
      const granted = await Promise.all(switchedOn(sites).map(grantedPatterns));
      await injectInto([...shippedPatterns(), ...granted.flat()]);
    });
  });

  browser.permissions.onRemoved.addListener(() => {
    void loadSettings().then(async ({ sites }) => {
      for (const site of switchedOn(sites)) if (!(await isGranted(site))) await chooseSite(site, 'default');
    });
  });

  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void completeSwitch().then(async () => {
      await syncRegistrations((await loadSettings()).sites);
      await injectInto(origins);
    });
  });

  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS[name];
    if (command && tab?.id !== undefined) void askTab(tab.id, 'command', { command });
  });
});
