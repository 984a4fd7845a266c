import { spawn, execFile, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { ROOT } from './build';
import { port as usualPort } from './worlds';

const PYTHON =
  process.env.TACTFUL_PYTHON ??
  path.join(ROOT, '.venv', process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/** The real service in a process of its own, with its own state folder; its log counts the requests. */
export class Service {
  readonly #log: string[] = [];
  #process: ChildProcessByStdio<Writable, Readable, Readable> | undefined;
  #isOdd = false;

  /** `port` is the one that the extension uses unless it is told otherwise. */
  constructor(
    private readonly state: string,
    private readonly port = usualPort(),
  ) {}

  start(): Promise<void> {
    this.#isOdd = false;
    return this.#run(['-m', 'tactful', 'serve', '--port', String(this.port), '--token-store', 'file', '--verbose']);
  }

  /** Starts the service with one thing wrong with it (odd_service.py). */
  startOdd(oddity: 'loading' | 'broken' | 'wrong_version' | 'stranger'): Promise<void> {
    this.#isOdd = true;
    return this.#run([path.join(ROOT, 'tests/browser/odd_service.py'), oddity, String(this.port)]);
  }

  /** Lets a service that is loading come to its end. */
  finishLoading(): void {
    this.#process?.stdin.write('\n');
  }

  /** Runs again, with nothing wrong with it, whatever was done to it. */
  async recover(): Promise<void> {
    if (this.#process && !this.#isOdd) return;
    await this.stop();
    await this.start();
  }

  async #run(command: string[]): Promise<void> {
    const running = spawn(PYTHON, command, { env: this.#environment(), stdio: ['pipe', 'pipe', 'pipe'] });
    this.#process = running;
    createInterface(running.stderr).on('line', (line) => this.#log.push(line));
    for await (const line of createInterface(running.stdout)) {
      if (line.startsWith('Ready')) return;
    }
    throw new Error(`the service did not start:\n${this.#log.join('\n')}`);
  }

  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running) return;
    running.kill('SIGTERM');
    await once(running, 'exit');
  }

  /** How many requests the service has answered on a route, or at all. */
  requests(route?: string): number {
    const kind = route === undefined ? / ms$/ : new RegExp(` ${route} .* ms$`);
    return this.#log.filter((line) => kind.test(line)).length;
  }

  /** A one-time code, as the person gets it from the terminal. */
  async code(): Promise<string> {
    const { stdout } = await promisify(execFile)(PYTHON, ['-m', 'tactful', 'pair', '--port', String(this.port)], {
      env: this.#environment(),
    });
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(stdout)?.[0];
    if (code === undefined) throw new Error(`no code in: ${stdout}`);
    return code;
  }

  /** Sets something, as the person does in the terminal; without a value it is unset. */
  async configure(name: string, value?: string): Promise<void> {
    const command = value === undefined ? ['unset', name] : ['set', name, value];
    await promisify(execFile)(PYTHON, ['-m', 'tactful', 'config', ...command], { env: this.#environment() });
  }

  /** The token as it lies in the state folder. */
  async token(): Promise<string> {
    for (const name of await readdir(this.state)) {
      const content = (await readFile(path.join(this.state, name), 'utf8')).trim();
      if (/^[\w-]{43}$/.test(content)) return content;
    }
    throw new Error('no token in the state folder');
  }

  #environment(): NodeJS.ProcessEnv {
    return { ...process.env, TACTFUL_STATE_DIR: this.state, PYTHONUNBUFFERED: '1' };
  }
}
