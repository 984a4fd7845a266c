import { addressAt, API_VERSION } from './address';
import { freshNonce, isProof } from './identity';
import type { Paired } from './messages';
import type { Analysis, Answer, Label, LocalModel, Rewrites, Sensitivity, ServiceState } from './wire';

/** What is asked about a text, besides the text. */
export interface Context {
  channel?: string | undefined;
  audience?: string | undefined;
  /** The message being answered. */
  reply_to?: string | undefined;
  sensitivity: Sensitivity;
  labels_off: readonly Label[];
}

/** Where the client finds its token. */
export interface Vault {
  load(): Promise<string | undefined>;
  save(token: string): Promise<void>;
  forget(): Promise<void>;
}

/** How the client gets to its service. */
export interface Way {
  /** Where it listens. */
  port(): Promise<number>;
  /** Whether the browser lets us there. */
  isAllowed(): Promise<boolean>;
}

/** Longer than the slowest answer to the longest draft, in milliseconds. */
const PATIENCE = 20_000;

/** A proof holds this long after the last good answer, in milliseconds: the service may have ended meanwhile. */
const PROOF_HOLDS = 5_000;

interface Health {
  api: number;
  ready: boolean;
  model_error: string | null;
  model: { id: string } | null;
  local_model: LocalModel | null;
}

class Unavailable extends Error {
  constructor(readonly state: ServiceState) {
    super(state);
  }
}

/**
 * The only code that talks to the service, and the only code in the extension that talks to anything.
 * Neither token nor text leaves before the other side has proved that it holds the same token: at the
 * worker's start, after a request that failed, and after a pause.
 */
export class Service {
  /** When the other side last proved itself or gave a good answer after that; undefined when it has yet to. */
  #proven: { port: number; at: number } | undefined;
  #model: string | undefined;

  /** `now` is a clock in milliseconds. */
  constructor(
    private readonly vault: Vault,
    private readonly way: Way,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The service's state as it is now. */
  async status(): Promise<ServiceState> {
    this.#proven = undefined;
    try {
      await this.#connect();
      return 'ready';
    } catch (error) {
      return await this.#failed(error);
    }
  }

  /** The model that the service read with when it last proved itself. */
  get model(): string | undefined {
    return this.#model;
  }

  /** The larger model that the person has set. */
  async localModel(): Promise<LocalModel | null | 'unknown'> {
    try {
      const { port, token } = await this.#connect();
      return (await health(port, token)).local_model;
    } catch {
      return 'unknown';
    }
  }

  analyze(text: string, context: Context): Promise<Answer<Analysis>> {
    return this.#ask('/v1/analyze', { text, ...context });
  }

  rewrite(text: string, start: number, end: number, context: Context): Promise<Answer<Rewrites>> {
    return this.#ask('/v1/rewrite', { text, start, end, ...context });
  }

  /** Exchanges the one-time code for the token and keeps it. */
  async pair(code: string): Promise<Paired> {
    try {
      const response = await send(await this.way.port(), '/v1/pair', { code });
      if (response.status === 429) return 'busy';
      if (response.status === 410) return 'expired';
      if (response.status === 403 || response.status === 422) return 'wrong_code';
      // Whoever answers so is not the service, or none that can pair.
      if (!response.ok) return 'stopped';
      const { token } = (await response.json()) as { token: string };
      await this.vault.save(token);
      this.#proven = undefined;
      return 'paired';
    } catch {
      return 'stopped';
    }
  }

  async forget(): Promise<void> {
    this.#proven = undefined;
    await this.vault.forget();
  }

  async #ask<T>(path: string, body: object): Promise<Answer<T>> {
    try {
      const { port, token } = await this.#connect();
      const response = await send(port, path, body, token);
      if (response.ok) {
        const value = (await response.json()) as T;
        this.#proven = { port, at: this.now() };
        return { ok: true, value };
      }
      if (response.status === 422 || response.status === 413) return { ok: false, state: 'unreadable' };
      if (response.status === 503) await checkHealth(port, token);
      throw new Unavailable(response.status === 401 ? 'unpaired' : 'busy');
    } catch (error) {
      return { ok: false, state: await this.#failed(error) };
    }
  }

  /** Where to, and with which token, once the other side has proved itself and speaks our version. */
  async #connect(): Promise<{ port: number; token: string }> {
    const [port, token] = await Promise.all([this.way.port(), this.vault.load()]);
    if (token !== undefined && this.#holds(port)) return { port, token };
    const nonce = freshNonce();
    const response = await send(port, '/v1/hello', { nonce });
    if (token === undefined) throw new Unavailable('unpaired');
    if (response.status === 429) throw new Unavailable('busy');
    if (!response.ok) throw new Unavailable('stranger');
    const { proof } = ((await response.json().catch(() => null)) ?? {}) as { proof?: unknown };
    if (typeof proof !== 'string' || !(await isProof(proof, token, nonce, port))) throw new Unavailable('stranger');
    this.#model = await checkHealth(port, token);
    this.#proven = { port, at: this.now() };
    return { port, token };
  }

  #holds(port: number): boolean {
    return this.#proven?.port === port && this.now() - this.#proven.at < PROOF_HOLDS;
  }

  async #failed(error: unknown): Promise<ServiceState> {
    this.#proven = undefined;
    if (error instanceof Unavailable) return error.state;
    // Somebody took the request and needs too long for it: that is not the same as nobody being there.
    if (error instanceof Error && error.name === 'TimeoutError') return 'busy';
    return (await this.way.isAllowed()) ? 'stopped' : 'withheld';
  }
}

async function health(port: number, token: string): Promise<Health> {
  const response = await send(port, '/v1/health', undefined, token);
  if (response.status === 401) throw new Unavailable('unpaired');
  if (!response.ok) throw new Unavailable('busy');
  return (await response.json()) as Health;
}

/** The model's id, when all is well. */
async function checkHealth(port: number, token: string): Promise<string | undefined> {
  const { api, model_error, ready, model } = await health(port, token);
  if (api !== API_VERSION) throw new Unavailable('wrong_version');
  if (model_error !== null) throw new Unavailable('broken');
  if (!ready) throw new Unavailable('loading');
  return model?.id;
}

/** One request; GET without a body. Never follows a redirect, keeps no cookie and no cache. */
function send(port: number, path: string, body?: object, token?: string): Promise<Response> {
  return fetch(addressAt(port) + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  });
}
