// @vitest-environment node
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freshNonce, isProof } from '../../extension/protocol/identity';
import { Service } from '../../extension/protocol/service';

// Where the service listens is said by the test.
vi.mock('wxt/browser', () => ({ browser: {} }));

const TOKEN = 'a-token-that-only-the-two-of-us-hold';
const CONTEXT = {
  channel: 'email',
  audience: undefined,
  sensitivity: 'balanced',
  labels_off: ['culture_bound'],
} as const;

interface Seen {
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown>;
}

/** Whatever answers on the port: the contract as written down, or somebody else. */
class Neighbour {
  readonly seen: Seen[] = [];
  token = TOKEN;
  health: object = { api: 1, ready: true, model_error: null };
  status = 200;
  /** What it says to a hello in place of a proof. */
  hello: object | string | null | undefined;
  #server: Server | undefined;
  port = 0;

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) =>
        response
          .writeHead(status, { 'Content-Type': 'application/json' })
          .end(typeof body === 'string' ? body : JSON.stringify(body)),
      );
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    this.port = (this.#server.address() as AddressInfo).port;
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }

  get paths(): string[] {
    return this.seen.map(({ path }) => path);
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: object | string | null }> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const body = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
    const path = request.url ?? '';
    this.seen.push({ path, authorization: request.headers.authorization, body });
    if (path === '/v1/hello' && this.hello !== undefined) return { status: 200, body: this.hello };
    if (path === '/v1/hello') {
      const message = `tactful1|${this.port}|${String(body.nonce)}`;
      return { status: 200, body: { proof: createHmac('sha256', this.token).update(message).digest('base64url') } };
    }
    if (path === '/v1/health') return { status: 200, body: this.health };
    if (path === '/v1/pair') return { status: this.status, body: { token: this.token } };
    return { status: this.status, body: { flags: [], skipped: [], language: 'en' } };
  }
}

describe('the client of the service', () => {
  const neighbour = new Neighbour();
  let kept: string | undefined;
  const vault = {
    load: () => Promise.resolve(kept),
    save: (token: string) => {
      kept = token;
      return Promise.resolve();
    },
    forget: () => {
      kept = undefined;
      return Promise.resolve();
    },
  };

  let time = 0;
  let port = 0;
  let allowed = true;

  function client() {
    const way = { port: () => Promise.resolve(port), isAllowed: () => Promise.resolve(allowed) };
    return new Service(vault, way, () => time);
  }

  beforeEach(async () => {
    kept = TOKEN;
    allowed = true;
    Object.assign(neighbour, {
      token: TOKEN,
      status: 200,
      hello: undefined,
      health: { api: 1, ready: true, model_error: null },
    });
    neighbour.seen.length = 0;
    await neighbour.start();
    port = neighbour.port;
  });

  afterEach(() => {
    vi.restoreAllMocks();
    neighbour.stop();
  });

  it('has the other side prove itself first, once, and then sends what was asked', async () => {
    const service = client();
    expect(await service.analyze('a draft', CONTEXT)).toMatchObject({ ok: true });
    expect(await service.analyze('a draft', CONTEXT)).toMatchObject({ ok: true });
    expect(neighbour.paths).toEqual(['/v1/hello', '/v1/health', '/v1/analyze', '/v1/analyze']);
    expect(neighbour.seen[0]).toMatchObject({
      authorization: undefined,
      body: { nonce: expect.stringMatching(/^[\w-]{43}$/) as string },
    });
    expect(neighbour.seen[2]).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      body: { text: 'a draft', channel: 'email', sensitivity: 'balanced', labels_off: ['culture_bound'] },
    });
  });

  it('knows which model reads, anew with every proof', async () => {
    const service = client();
    neighbour.health = { api: 1, ready: true, model_error: null, model: { id: 'tone-1' } };
    await service.analyze('a draft', CONTEXT);
    expect(service.model).toBe('tone-1');
    neighbour.health = { api: 1, ready: true, model_error: null, model: { id: 'tone-2' } };
    time += 5_000;
    await service.analyze('a draft', CONTEXT);
    expect(service.model).toBe('tone-2');
  });

  it('tells of the larger model that the person has set, or nothing', async () => {
    const larger = { url: 'http://127.0.0.1:11434/v1', model: 'qwen3', reachable: true, error: null };
    neighbour.health = { api: 1, ready: true, model_error: null, local_model: larger };
    expect(await client().localModel()).toEqual(larger);
    neighbour.health = { api: 1, ready: true, model_error: null, local_model: null };
    expect(await client().localModel()).toBeNull();
    neighbour.token = 'something else';
    expect(await client().localModel()).toBe('unknown');
  });

  it('gives a stranger neither token nor text', async () => {
    neighbour.token = 'something else';
    const service = client();
    expect(await service.analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'stranger' });
    expect(neighbour.paths).toEqual(['/v1/hello']);
    expect(JSON.stringify(neighbour.seen)).not.toMatch(/a draft|a-token/);
  });

  it.each(['<!doctype html><title>Another program</title>', null, {}, { proof: 7 }])(
    'takes whoever says %j to a hello for a stranger',
    async (hello) => {
      neighbour.hello = hello;
      expect(await client().status()).toBe('stranger');
    },
  );

  it('takes a service that does not answer in time for a busy one, not for one that is gone', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() =>
      AbortSignal.abort(new DOMException('too slow', 'TimeoutError')),
    );
    expect(await client().analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'busy' });
  });

  it('asks for a new proof where it was sent to another port', async () => {
    const service = client();
    await service.analyze('a draft', CONTEXT);
    const other = new Neighbour();
    other.token = 'something else';
    await other.start();
    port = other.port;
    expect(await service.analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'stranger' });
    other.stop();
    expect(other.paths).toEqual(['/v1/hello']);
  });

  it('asks for a new proof after a request that failed', async () => {
    const service = client();
    await service.analyze('a draft', CONTEXT);
    neighbour.status = 429;
    expect(await service.analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'busy' });
    neighbour.status = 200;
    neighbour.token = 'a stranger came meanwhile';
    expect(await service.analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'stranger' });
    expect(neighbour.paths.slice(-1)).toEqual(['/v1/hello']);
  });

  it('asks for a new proof after a pause, and not while there is an answer every few seconds', async () => {
    const service = client();
    await service.analyze('a draft', CONTEXT);
    for (let seconds = 0; seconds < 12; seconds += 4) {
      time += 4_000;
      await service.analyze('a draft', CONTEXT);
    }
    expect(neighbour.paths.filter((path) => path === '/v1/hello')).toHaveLength(1);
    time += 5_000;
    neighbour.token = 'a stranger came meanwhile';
    expect(await service.analyze('a secret draft', CONTEXT)).toEqual({ ok: false, state: 'stranger' });
    expect(JSON.stringify(neighbour.seen)).not.toContain('a secret draft');
  });

  it.each([
    ['ready', {}],
    ['loading', { ready: false }],
    ['broken', { ready: false, model_error: 'the model file is missing' }],
    ['wrong_version', { api: 2 }],
  ])('tells when the service is %s', async (state, health) => {
    Object.assign(neighbour.health, health);
    expect(await client().status()).toBe(state);
  });

  it('tells a browser that is not paired from a service that is not running', async () => {
    kept = undefined;
    const service = client();
    expect(await service.status()).toBe('unpaired');
    neighbour.stop();
    expect(await service.status()).toBe('stopped');
    expect(await service.analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'stopped' });
  });

  it('tells a service that is not running from a browser that does not let us there', async () => {
    neighbour.stop();
    allowed = false;
    expect(await client().status()).toBe('withheld');
    expect(await client().analyze('a draft', CONTEXT)).toEqual({ ok: false, state: 'withheld' });
  });

  it.each([
    [401, 'unpaired'],
    [413, 'unreadable'],
    [422, 'unreadable'],
    [429, 'busy'],
  ])('takes a %i for "%s"', async (status, state) => {
    neighbour.status = status;
    expect(await client().analyze('a draft', CONTEXT)).toEqual({ ok: false, state });
  });

  it.each([
    [200, 'paired'],
    [403, 'wrong_code'],
    [410, 'expired'],
    [404, 'stopped'],
    [422, 'wrong_code'],
    [429, 'busy'],
    [500, 'stopped'],
  ])('pairs: a %i means "%s"', async (status, paired) => {
    kept = undefined;
    neighbour.status = status;
    expect(await client().pair('k7pq-2mxd')).toBe(paired);
    expect(neighbour.seen).toEqual([{ path: '/v1/pair', authorization: undefined, body: { code: 'k7pq-2mxd' } }]);
    expect(kept).toBe(paired === 'paired' ? TOKEN : undefined);
  });
});

it('accepts no proof made for another port or another nonce', async () => {
  const nonce = freshNonce();
  const proof = createHmac('sha256', TOKEN).update(`tactful1|41917|${nonce}`).digest('base64url');
  expect(await isProof(proof, TOKEN, nonce, 41917)).toBe(true);
  expect(await isProof(proof, TOKEN, nonce, 41918)).toBe(false);
  expect(await isProof(proof, TOKEN, freshNonce(), 41917)).toBe(false);
  expect(await isProof(proof, 'another token', nonce, 41917)).toBe(false);
});
