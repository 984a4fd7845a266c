import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vi } from 'vitest';

/** The browser's site permissions, which its fake leaves out: what was granted, and how the person answers. */
export class FakePermissions {
  readonly granted = new Set<string>();
  answer = true;

  /** `required` is what the manifest asks for at the install. */
  constructor(required: readonly string[] = []) {
    for (const origin of required) this.granted.add(origin);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Tactful',
      version: '0',
      host_permissions: [...required],
    });
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(({ origins = [] }) =>
      Promise.resolve(origins.every((origin) => this.granted.has(origin))),
    );
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(() =>
      Promise.resolve({ origins: [...this.granted], permissions: [] }),
    );
    vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(({ origins = [] }) => {
      if (this.answer) for (const origin of origins) this.granted.add(origin);
      return Promise.resolve(this.answer);
    });
    vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(({ origins = [] }) => {
      for (const origin of origins) this.granted.delete(origin);
      return Promise.resolve(true);
    });
  }
}
