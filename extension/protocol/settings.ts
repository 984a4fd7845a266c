import { browser } from 'wxt/browser';
import type { Choices } from '../sites/state';
import { LABELS, SENSITIVITIES, type Label, type Sensitivity } from './wire';

/** What the person has set. All of it lives in `storage.local`, which content scripts cannot read. */
export interface Settings {
  sites: Choices;
  sensitivity: Sensitivity;
  labelsOff: readonly Label[];
}

const DEFAULTS: Settings = { sites: {}, sensitivity: 'balanced', labelsOff: [] };

/** The settings, with defaults for what is not set or makes no sense. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get<Partial<Settings>>(['sites', 'sensitivity', 'labelsOff']);
  return {
    sites: stored.sites ?? DEFAULTS.sites,
    sensitivity: SENSITIVITIES.find((known) => known === stored.sensitivity) ?? DEFAULTS.sensitivity,
    labelsOff: LABELS.filter((label) => stored.labelsOff?.includes(label)),
  };
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Keeps the person's choice for a site, or goes back to its default. */
export async function chooseSite(site: string, on: boolean | 'default'): Promise<void> {
  const { sites } = await loadSettings();
  const others = Object.entries(sites).filter(([name]) => name !== site);
  await saveSettings({ sites: Object.fromEntries(on === 'default' ? others : [...others, [site, on]]) });
}

/** What the changed settings were before; undefined for one that was never set. */
type Before = { [Name in keyof Settings]?: Settings[Name] | undefined };

/** Calls back when a setting changed, in whichever of the extension's pages. */
export function onSettings(changed: (before: Before) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const ours = Object.entries(changes).filter(([name]) => name in DEFAULTS);
    if (ours.length > 0) {
      changed(Object.fromEntries(ours.map(([name, change]) => [name, change.oldValue])));
    }
  });
}
