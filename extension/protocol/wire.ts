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

/** What a sentence can do for the one who reads it. */
export const MOVES = ['reflect', 'ask', 'appreciate', 'offer', 'include', 'acknowledge', 'own', 'learn'] as const;

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

export type Signal =
  'frustration' | 'worry' | 'disappointment' | 'confusion' | 'sadness' | 'overwhelm' | 'anger' | 'gratitude' | 'joy';

/** What the other side said and whether the draft meets it; the offsets are those of the message being answered. */
export interface Reply {
  feelings: { start: number; end: number; signal: Signal; met: boolean }[];
  questions: { start: number; end: number; answered: boolean }[];
}

/** Something that the draft lacks, with a sentence ready to insert, which may be empty. */
export interface Tip {
  strategy: 'active_listening' | 'relationship_building' | 'cultural_competence' | 'empathy';
  text: string;
  suggestion: string;
  insert_at: number;
}

export interface Analysis {
  flags: Flag[];
  /** Null when nothing is being answered. */
  reply: Reply | null;
  tips: Tip[];
  skipped: Skip[];
  language: string;
}

export interface Suggestion {
  start: number;
  end: number;
  replacement: string;
  /** Those of `MOVES`, and of later ones. */
  moves: string[];
  note: string;
  source: string;
}

export interface Rewrites {
  suggestions: Suggestion[];
}

/** Why the service cannot help right now, or that it can. */
/** The larger model that the person runs on this computer: whether it answered when last looked at, and if not, why. */
export interface LocalModel {
  url: string | null;
  model: string | null;
  reachable: boolean;
  error: string | null;
}

export type ServiceState =
  'ready' | 'loading' | 'stopped' | 'withheld' | 'unpaired' | 'stranger' | 'wrong_version' | 'broken' | 'busy';

export type Answer<T> = { ok: true; value: T } | { ok: false; state: ServiceState | 'off' | 'unreadable' };
