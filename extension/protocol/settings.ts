import { browser } from 'wxt/browser';
import { NEW_SITES, type Choices, type NewSites, type Rules } from '../sites/rules';
import { samePhrase, type Ignore, type IgnoredKind, type IgnoredPhrase } from './ignored';
import { loadManaged, type Managed } from './managed';
import { LABELS, SENSITIVITIES, type Label, type Sensitivity } from './wire';

/** What the person has set. All of it lives in `storage.local`, which content scripts cannot read. */
interface Own {
  sites: Choices;
  newSites: NewSites;
  sensitivity: Sensitivity;
  labelsOff: readonly Label[];
  /** Sites on which the message being answered is not read. */
  repliesOff: readonly string[];
  ignoredPhrases: readonly IgnoredPhrase[];
  ignoredKinds: readonly IgnoredKind[];
  /** Whether a grave phrase holds up the first press on Send. */
  beforeSending: boolean;
}

/** The person's settings, and what the organisation has set above them. */
export interface Settings extends Own, Rules {
  managed: Managed;
}

const DEFAULTS: Own = {
  sites: {},
  newSites: 'on',
  sensitivity: 'balanced',
  labelsOff: [],
  repliesOff: [],
  ignoredPhrases: [],
  ignoredKinds: [],
  beforeSending: false,
};

/** The settings, with defaults for what is not set or makes no sense. */
export async function loadSettings(): Promise<Settings> {
  const names = Object.keys(DEFAULTS) as (keyof Own)[];
  const [stored, managed] = await Promise.all([browser.storage.local.get<Partial<Own>>(names), loadManaged()]);
  return {
    sites: stored.sites ?? DEFAULTS.sites,
    newSites: NEW_SITES.find((known) => known === stored.newSites) ?? DEFAULTS.newSites,
    sensitivity: SENSITIVITIES.find((known) => known === stored.sensitivity) ?? DEFAULTS.sensitivity,
    labelsOff: LABELS.filter((label) => stored.labelsOff?.includes(label)),
    repliesOff: stored.repliesOff ?? DEFAULTS.repliesOff,
    ignoredPhrases: stored.ignoredPhrases ?? DEFAULTS.ignoredPhrases,
    ignoredKinds: stored.ignoredKinds ?? DEFAULTS.ignoredKinds,
    beforeSending: stored.beforeSending === true,
    managed,
    forced: managed.sites,
  };
}

/** What holds in the end: the organisation's word before the person's. */
export function inForce({ sensitivity, labelsOff, managed }: Settings): Pick<Own, 'sensitivity' | 'labelsOff'> {
  return {
    sensitivity: managed.sensitivity ?? sensitivity,
    labelsOff: [...new Set([...labelsOff, ...managed.labelsOff])],
  };
}

export async function saveSettings(change: Partial<Own>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Leaves something alone from now on, or marks it again; `site` is where a kind is left alone. */
export async function setIgnored(what: Ignore, site: string, ignored: boolean): Promise<void> {
  const { ignoredPhrases, ignoredKinds } = await loadSettings();
  const { label } = what;
  if (what.by === 'phrase') {
    const phrase = samePhrase(what.phrase);
    const others = ignoredPhrases.filter((known) => known.phrase !== phrase || known.label !== label);
    await saveSettings({ ignoredPhrases: ignored ? [...others, { phrase, label }] : others });
  } else {
    const others = ignoredKinds.filter((known) => known.site !== site || known.label !== label);
    await saveSettings({ ignoredKinds: ignored ? [...others, { site, label }] : others });
  }
}

/** Keeps the person's choice for a site, or goes back to its default. */
export async function chooseSite(site: string, on: boolean | 'default'): Promise<void> {
  const { sites } = await loadSettings();
  const others = Object.entries(sites).filter(([name]) => name !== site);
  await saveSettings({ sites: Object.fromEntries(on === 'default' ? others : [...others, [site, on]]) });
}

/** Whether the message being answered is read on a site. */
export async function readReplies(site: string, on: boolean): Promise<void> {
  const others = (await loadSettings()).repliesOff.filter((name) => name !== site);
  await saveSettings({ repliesOff: on ? others : [...others, site] });
}

/** What the changed settings were before; undefined for one that was never set. */
type Before = { [Name in keyof Own]?: Own[Name] | undefined };

/** Calls back when the person changed a setting, in whichever of the extension's pages. */
export function onSettings(changed: (before: Before) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const ours = Object.entries(changes).filter(([name]) => name in DEFAULTS);
    if (ours.length > 0) {
      changed(Object.fromEntries(ours.map(([name, change]) => [name, change.oldValue])));
    }
  });
}
