/**
 * What travels between the service and the extension (docs/protocol.md). Offsets count UTF-16 code units,
 * end exclusive, so that `text.slice(start, end)` is the span.
 */
export const LABELS = [
  'dismissive',
  'judgmental',
  'blaming',
  'condescending',
  'passive_aggressive',
  'demanding',
  'hostile',
  'exclusionary',
  'culture_bound',
] as const;
export type Label = (typeof LABELS)[number];

export const SENSITIVITIES = ['low', 'balanced', 'high'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

export type Severity = 1 | 2 | 3;

/** The longest text the service reads. */
export const MAX_CHARACTERS = 100_000;

export interface Flag {
  id: string;
  start: number;
  end: number;
  label: Label;
  severity: Severity;
  confidence: number;
  why: string;
}

export interface Skip {
  start: number;
  end: number;
  why: string;
}

export interface Analysis {
  flags: Flag[];
  skipped: Skip[];
  language: string;
}

export interface Suggestion {
  start: number;
  end: number;
  replacement: string;
  note: string;
  source: string;
}

export interface Rewrites {
  suggestions: Suggestion[];
}

/** Why the service cannot help right now, or that it can. */
export type ServiceState =
  'ready' | 'loading' | 'stopped' | 'unpaired' | 'stranger' | 'wrong_version' | 'broken' | 'busy';

export type Answer<T> = { ok: true; value: T } | { ok: false; state: ServiceState | 'off' | 'unreadable' };
