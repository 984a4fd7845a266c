import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askWorker } from '../../extension/protocol/ask';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a question to the worker', () => {
  it('fails where the worker was stopped under it, which the browser tells by no answer', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve(undefined));
    await expect(askWorker('site', {})).rejects.toThrow('no answer');
  });

  it('is answered also where nothing but a deed was asked for', async () => {
    fakeBrowser.runtime.onMessage.addListener(() => Promise.resolve('done'));
    await expect(askWorker('read_replies', { read: false })).resolves.toBe('done');
  });
});
