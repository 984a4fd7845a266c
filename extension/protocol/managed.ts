import { browser } from 'wxt/browser';
import { siteNamed } from '../sites/patterns';
import type { Choices } from '../sites/rules';
import { LABELS, SENSITIVITIES, type Label, type Sensitivity } from './wire';

/** A value of the organisation's policy that means nothing here, and so was left out. */
export interface PolicyProblem {
  name: keyof Policy;
  value: string;
}

/** What the organisation has set for this browser; what it left open is the person's. */
export interface Managed {
  sites: Choices;
  labelsOff: readonly Label[];
  sensitivity: Sensitivity | undefined;
  port: number | undefined;
  problems: readonly PolicyProblem[];
}

/** The policy as an administrator writes it (`public/managed.json`, docs/extension.md). */
interface Policy {
  sitesOn: unknown;
  sitesOff: unknown;
  labelsOff: unknown;
  sensitivity: unknown;
  port: unknown;
}

/** Ports below are the system's own, and no service of a person listens there. */
const LOWEST_PORT = 1024;
const HIGHEST_PORT = 65_535;

/** The organisation's policy; nothing is set where there is none. */
export async function loadManaged(): Promise<Managed> {
  try {
    return readPolicy(await browser.storage.managed.get());
  } catch {
    // Firefox refuses the question when there is no policy.
    return readPolicy({});
  }
}

/** Calls back when the organisation changed its policy. */
export function onManaged(changed: () => void): void {
  browser.storage.managed.onChanged.addListener(changed);
}

/** Takes from a policy what makes sense, and names the rest. */
export function readPolicy(policy: Partial<Policy>): Managed {
  const problems: PolicyProblem[] = [];
  function each<T>(name: 'sitesOn' | 'sitesOff' | 'labelsOff', meaning: (value: string) => T | undefined): T[] {
    const given = policy[name] ?? [];
    return (Array.isArray(given) ? (given as unknown[]) : [given]).flatMap((value) => {
      const meant = typeof value === 'string' ? meaning(value) : undefined;
      if (meant === undefined) problems.push({ name, value: shown(value) });
      return meant === undefined ? [] : [meant];
    });
  }
  function one<T>(name: 'sensitivity' | 'port', meaning: (value: unknown) => T | undefined): T | undefined {
    const value = policy[name];
    if (value === undefined) return undefined;
    const meant = meaning(value);
    if (meant === undefined) problems.push({ name, value: shown(value) });
    return meant;
  }
  const on = each('sitesOn', siteNamed);
  const off = each('sitesOff', siteNamed);
  return {
    // Off comes last: where a policy says both, nothing is read.
    sites: Object.fromEntries([...on.map((site) => [site, true]), ...off.map((site) => [site, false])]) as Choices,
    labelsOff: each('labelsOff', (value) => LABELS.find((label) => label === value)),
    sensitivity: one('sensitivity', (value) => SENSITIVITIES.find((known) => known === value)),
    port: one('port', asPort),
    problems,
  };
}

function asPort(value: unknown): number | undefined {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= LOWEST_PORT && value <= HIGHEST_PORT;
  return fits ? value : undefined;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
